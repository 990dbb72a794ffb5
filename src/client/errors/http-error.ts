import { type FailureContext, FulfillmentError } from "./fulfillment-error.ts";

/** What an HTTP answer without success said. */
export type HttpFailure = {
  status: number;
  /** How long the server asked to wait (`Retry-After`), in milliseconds. */
  retryAfterMs: number | undefined;
  /** Beginning of the body, secrets taken out; empty where it could not be read. */
  body: string;
};

/** The server answered with a status other than 2xx. Redirects are among them: a signed call is sent nowhere else. */
export class HttpError extends FulfillmentError {
  override readonly name = "HttpError";
  /** HTTP status, 429 for example. */
  declare readonly status: number;
  /** How long the server asked to wait (`Retry-After`), in milliseconds. */
  declare readonly retryAfterMs: number | undefined;
  /** Beginning of the body, secrets taken out; empty where it could not be read. */
  declare readonly body: string;

  constructor({ status, retryAfterMs, body }: HttpFailure, context: FailureContext) {
    const redirect = status >= 300 && status < 400 ? ", a redirect, which is not followed" : "";
    super(`the server answered with HTTP ${status}${redirect}`, context);
    this.status = status;
    this.retryAfterMs = retryAfterMs;
    this.body = body;
  }
}
