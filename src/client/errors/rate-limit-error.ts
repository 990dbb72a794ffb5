import { type FailureContext, FulfillmentError } from "./fulfillment-error.ts";

/** The client's own limiter refused to send the call (`rateLimit: "refuse"`). Nothing was sent. */
export class RateLimitError extends FulfillmentError {
  override readonly name = "RateLimitError";
  /** When the call would be let through, in milliseconds from now. */
  declare readonly retryAfterMs: number;

  constructor(retryAfterMs: number, context: FailureContext) {
    super(`the rate limit lets the next call through in ${retryAfterMs} ms`, context);
    this.retryAfterMs = retryAfterMs;
  }
}
