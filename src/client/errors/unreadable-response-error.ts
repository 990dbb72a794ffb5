import { type FailureContext, FulfillmentError } from "./fulfillment-error.ts";

/**
 * Why an answer with status 2xx is unreadable: `html` (a proxy's page), `not-json` (truncated JSON, or none),
 * `not-utf8`, `too-large` (more than `maxResponseBytes`), `too-deep` (nested more than 1000 deep),
 * `too-long-number` (a whole number of more than 1000 digits), `no-outcome` (JSON that tells neither success nor failure).
 */
export type UnreadableReason =
  | "html"
  | "not-json"
  | "not-utf8"
  | "too-large"
  | "too-deep"
  | "too-long-number"
  | "no-outcome";

const explanations: Record<UnreadableReason, string> = {
  html: "is an HTML page, probably of a proxy",
  "not-json": "is not JSON, or only a part of it",
  "not-utf8": "holds bytes that are not UTF-8",
  "too-large": "is larger than maxResponseBytes",
  "too-deep": "is nested too deeply to be read",
  "too-long-number": "has a number too long to be read",
  "no-outcome": "tells neither success nor failure",
};

/** The server answered with status 2xx, and with a body that tells no outcome. Whether the call took effect is unknown. */
export class UnreadableResponseError extends FulfillmentError {
  override readonly name = "UnreadableResponseError";
  /** What is wrong with the body. */
  declare readonly reason: UnreadableReason;
  /** HTTP status. */
  declare readonly status: number;
  /** Beginning of the body, secrets taken out. */
  declare readonly body: string;

  constructor(
    { reason, status, body }: { reason: UnreadableReason; status: number; body: string },
    context: FailureContext,
  ) {
    super(`the answer ${explanations[reason]}`, context);
    this.reason = reason;
    this.status = status;
    this.body = body;
  }
}
