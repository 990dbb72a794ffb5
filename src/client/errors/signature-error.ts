import { type FailureContext, FulfillmentError } from "./fulfillment-error.ts";

/**
 * The server refused the signature: partner, key or secret is wrong, or something changed the call on its way. GLINK says
 * so by a code of its own; the other families have no documented code for it.
 */
export class SignatureError<Response = unknown> extends FulfillmentError {
  override readonly name = "SignatureError";
  /** The answer, secrets taken out. */
  declare readonly response: Response;

  constructor(response: Response, context: FailureContext) {
    super("the server refused the signature", context);
    this.response = response;
  }
}
