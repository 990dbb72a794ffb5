// Loaded with the first call that has parameters in its address.
import {
  type AddressedCall,
  type AddressedPayload,
  addressed,
  UnsendableParameterError,
} from "../../wire/parameters.ts";

/**
 * Writes the parameters of a payload into the address of its call.
 *
 * @param Refusal class of the error for a parameter that no address can carry: built, this file has another one than the
 *   client, whose errors are those that a caller can tell by their class
 */
export function addressedFor(
  call: AddressedCall,
  payload: unknown,
  Refusal: typeof UnsendableParameterError,
): AddressedPayload {
  try {
    return addressed(call, payload);
  } catch (error) {
    if (error instanceof UnsendableParameterError) throw new Refusal(error.parameter, error.what);
    throw error;
  }
}
