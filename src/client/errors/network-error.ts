import { type FailureContext, FulfillmentError } from "./fulfillment-error.ts";

/**
 * No answer, or only a part of one, came from the server: refused or dropped connection, unknown host, TLS failure.
 * Whether the call took effect is unknown. `cause` has the error of `fetch`.
 */
export class NetworkError extends FulfillmentError {
  override readonly name = "NetworkError";

  constructor(context: FailureContext) {
    super("the connection to the server failed", context);
  }
}
