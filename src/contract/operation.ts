import type { AddressedCall, AddressParameter } from "../wire/parameters.ts";
import type { Effect, Evidence } from "./openapi.ts";
import type { Direction, Method } from "./operations-of.ts";

/** What is known of an operation without reading its description: one entry of the generated operation table. */
export type OperationDescriptor = {
  /** Family of the operation, `glink` for example. */
  readonly family: string;
  /** Name of the operation, unique within the family: `createOrder`. */
  readonly operationId: string;
  /** `call`: sent to the described system. `push`: sent by it. */
  readonly direction: Direction;
  /** HTTP method, in capitals. */
  readonly method: Method;
  /**
   * Path of a call, with a name in braces for each parameter in it: `/orders/{id}/refund`. `null` for a push, whose address
   * the customer names.
   */
  readonly path: string | null;
  /** What the wire calls it: the SERVICE_TYPE, or the last part of the path where no other call of the family has it. */
  readonly wireName: string | null;
  /** GLINK's SERVICE_TYPE; `null` in the other families. */
  readonly serviceType: string | null;
  /** What a call does to the system; `null` for a push. */
  readonly effect: Effect | null;
  /** The operationId of the call that takes its place, where it is deprecated; `null` for all others. */
  readonly successor: string | null;
  /** One line that says what the operation does. */
  readonly summary: string;
  /** Where it is documented. */
  readonly source: { readonly document: string; readonly section: string };
  /** How well its existence is founded. */
  readonly evidence: Evidence;
  /** The parameters in the address of a call. The payload has each by its name, beside the members of the body. */
  readonly parameters: readonly AddressParameter[];
  /** Header fields of a call that the contract lists, in its spelling. */
  readonly headers: readonly HeaderDescriptor[];
  /** Whether a call carries `Authorization: Bearer <access token>`. */
  readonly bearer: boolean;
  /** The failure codes that the contract names for the answer. */
  readonly failureCodes: readonly string[];
  /** Names of the example scenarios of the request and of each response status. */
  readonly scenarios: {
    readonly request: readonly string[];
    readonly response: Readonly<Record<string, readonly string[]>>;
  };
};

/** A header field of a call. */
export type HeaderDescriptor = {
  readonly name: string;
  readonly required: boolean;
  /** Least length of its value; 0 where it may be empty. */
  readonly minLength: number;
  /** The values that it may have; `null` where any text will do. */
  readonly values: readonly string[] | null;
  /** Whether the field must not stand in the body too. */
  readonly headerOnly: boolean;
};

/** What the parameters of a call are written into its address by. */
export function addressOf({ method, path, parameters }: OperationDescriptor): AddressedCall {
  const query = parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  return { method, path: path ?? "", query };
}
