import { type FailureContext, FulfillmentError } from "./fulfillment-error.ts";

/** The answer was not complete within `timeoutMs`. Whether the call took effect is unknown. */
export class TimeoutError extends FulfillmentError {
  override readonly name = "TimeoutError";
  /** The time that the attempt had, in milliseconds. */
  declare readonly timeoutMs: number;

  constructor(timeoutMs: number, context: FailureContext) {
    super(`no complete answer within ${timeoutMs} ms`, context);
    this.timeoutMs = timeoutMs;
  }
}
