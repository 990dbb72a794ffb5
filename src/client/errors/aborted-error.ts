import { type FailureContext, FulfillmentError } from "./fulfillment-error.ts";

/** The caller's `signal` ended the call. `cause` is the reason of the signal. */
export class AbortedError extends FulfillmentError {
  override readonly name = "AbortedError";

  constructor(context: FailureContext) {
    super("the caller aborted the call", context);
  }
}
