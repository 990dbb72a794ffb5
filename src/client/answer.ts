import type { Redact } from "../base/redact.ts";
import { isObject } from "../base/type-guards.ts";
import { BusinessError } from "./errors/business-error.ts";
import type { FailureContext } from "./errors/fulfillment-error.ts";
import { HttpError } from "./errors/http-error.ts";
import { SignatureError } from "./errors/signature-error.ts";
import { type UnreadableReason, UnreadableResponseError } from "./errors/unreadable-response-error.ts";
import type { Family } from "./family.ts";
import { type ReadBody, readBody } from "./read-body.ts";
import { retryAfter } from "./retry.ts";

/** What reading an answer needs. */
export type Reading = {
  family: Family;
  maxResponseBytes: number;
  now: () => number;
  redact: Redact;
  context: (cause?: unknown) => FailureContext;
};

const strictly = new TextDecoder("utf-8", { fatal: true });

/** How much of a body an error shows, in characters. */
const excerptLength = 2000;

/**
 * Reads the answer to a call that succeeded.
 *
 * @throws HttpError, UnreadableResponseError, SignatureError, BusinessError; whatever reading the body fails with
 */
export async function readAnswer(response: Response, reading: Reading): Promise<unknown> {
  if (!response.ok) throw await httpError(response, reading);
  const body = await readBody(response, reading.maxResponseBytes);
  const unreadable = (reason: UnreadableReason, cause?: unknown) =>
    new UnreadableResponseError(
      { reason, status: response.status, body: excerpt(body, reading) },
      reading.context(cause),
    );
  if (!body.complete) throw unreadable("too-large");
  const answer = parse(body, unreadable);
  if (!isObject(answer)) throw unreadable("no-outcome");
  const outcome = reading.family.outcomeOf(answer);
  if (outcome.kind === "success") return answer;
  if (outcome.kind === "none") throw unreadable("no-outcome");
  const { value } = reading.redact;
  if (outcome.kind === "refused-signature") throw new SignatureError(value(answer), reading.context());
  const { code, reason } = outcome;
  throw new BusinessError(value({ code, reason }), value(answer), reading.context());
}

function parse(
  { bytes }: ReadBody,
  unreadable: (reason: UnreadableReason, cause?: unknown) => Error,
): unknown {
  let text: string;
  try {
    text = strictly.decode(bytes);
  } catch (error) {
    throw unreadable("not-utf8", error);
  }
  try {
    return JSON.parse(text);
  } catch {
    // The error of the parser would quote the text.
    throw unreadable(/^\s*</.test(text) ? "html" : "not-json");
  }
}

async function httpError(response: Response, reading: Reading): Promise<HttpError> {
  const { status, headers } = response;
  const retryAfterMs = retryAfter(headers.get("retry-after"), reading.now());
  // The status is the failure; a body that cannot be read must not hide it.
  const body = await readBody(response, excerptLength).catch(() => undefined);
  return new HttpError({ status, retryAfterMs, body: body ? excerpt(body, reading) : "" }, reading.context());
}

function excerpt({ bytes }: ReadBody, { redact }: Reading): string {
  return redact.text(new TextDecoder().decode(bytes)).slice(0, excerptLength);
}
