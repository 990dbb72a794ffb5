import type { Redact } from "../base/redact.ts";
import { isObject } from "../base/type-guards.ts";
import { strictUtf8 } from "../base/utf8.ts";
import { factsOf } from "./answer-facts.ts";
import { BusinessError } from "./errors/business-error.ts";
import type { FailureContext } from "./errors/fulfillment-error.ts";
import { HttpError } from "./errors/http-error.ts";
import { SignatureError } from "./errors/signature-error.ts";
import { type UnreadableReason, UnreadableResponseError } from "./errors/unreadable-response-error.ts";
import type { Family } from "./family.ts";
import type { Watch } from "./late/watch.ts";
import { type ReadBody, readBeginning } from "./read-body.ts";
import { retryAfter } from "./retry.ts";
import type { TransportAnswer } from "./transport.ts";
import { loadCheck } from "./validate.ts";

/** What reading an answer needs. */
export type Reading = {
  family: Family;
  operationId: string;
  now: () => number;
  redact: Redact;
  timeoutMs: number;
  signal: AbortSignal | undefined;
  context: (cause?: unknown) => FailureContext;
  /** Follows the call, where somebody wants to know. */
  watch: Watch | undefined;
};

/** How deep an answer may be nested, and how long a text is that nobody needs to look at for that. */
const [deepest, shortLength] = [1000, 65_536];

/** Finds every whole number that a number may not hold, and seldom a part of a text; it costs a fraction of `JSON.parse`. */
const longInteger = /[\s:,[-](?:[\d.]{16}|[\d.]+[eE][+-]?\d{3})/;

/** How much of a body an error shows, in characters. */
const excerptLength = 2000;

/** How much of the body of an error is read, in bytes: what an error shows is redacted before it is cut. */
const errorBodyLimit = 65_536;

/** How long the body of an error is waited for, in milliseconds. */
const errorBodyMs = 1000;

/**
 * The answer that a body with status 2xx holds, where the call succeeded.
 *
 * @throws UnreadableResponseError, SignatureError, BusinessError
 */
export async function readOutcome(body: ReadBody, from: TransportAnswer, reading: Reading): Promise<unknown> {
  const { status } = from;
  const context = (cause?: unknown) => contextOf(from, reading, cause);
  const unreadable = (reason: UnreadableReason, cause?: unknown) =>
    new UnreadableResponseError({ reason, status, body: excerpt(body, reading) }, context(cause));
  if (!body.complete) throw unreadable("too-large");
  const answer = await parse(body.bytes, reading, unreadable);
  if (!isObject(answer)) throw unreadable("no-outcome");
  const outcome = reading.family.outcomeOf(answer);
  if (outcome.kind === "success") return answer;
  if (outcome.kind === "none") throw unreadable("no-outcome");
  const { value } = reading.redact;
  if (outcome.kind === "refused-signature") throw new SignatureError(value(answer), context());
  const { code, reason } = outcome;
  throw new BusinessError(value({ code, reason }), value(answer), context());
}

async function parse(
  bytes: Uint8Array,
  { family, operationId }: Reading,
  unreadable: (reason: UnreadableReason, cause?: unknown) => Error,
): Promise<unknown> {
  let text: string;
  try {
    text = withoutMark(strictUtf8(bytes));
  } catch (error) {
    throw unreadable("not-utf8", error);
  }
  if (text.length > shortLength) {
    const { isDeeperThan } = await import("./late/json-depth.ts");
    if (isDeeperThan(deepest, text)) throw unreadable("too-deep");
  }
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    // The error of the parser would quote the text.
    throw unreadable(/^\s*</.test(text) ? "html" : "not-json");
  }
  if (!longInteger.test(text)) return answer;
  const { exactAnswer } = await import("./late/exact-answer.ts");
  return exactAnswer(text, () => loadCheck(family, operationId, "response"), unreadable);
}

function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** The failure of an answer with another status than 2xx. */
export async function httpError(answer: TransportAnswer, reading: Reading): Promise<HttpError> {
  const { status, headers } = answer;
  const retryAfterMs = retryAfter(headers.get("retry-after"), reading.now);
  const body = await readBeginning(answer, {
    limit: errorBodyLimit,
    milliseconds: Math.min(errorBodyMs, reading.timeoutMs),
    signal: reading.signal,
  });
  const context = contextOf(answer, reading);
  reading.watch?.read(status, context.answer?.requestId, body.bytes.length);
  return new HttpError({ status, retryAfterMs, body: excerpt(body, reading) }, context);
}

/** What a failure tells of an answer that came. */
export function contextOf(
  answer: TransportAnswer,
  { context, redact }: Reading,
  cause?: unknown,
): FailureContext {
  return { ...context(cause), answer: factsOf(answer, redact) };
}

function excerpt({ bytes, complete }: ReadBody, { redact }: Reading): string {
  return redact.excerpt(new TextDecoder().decode(bytes), excerptLength, complete);
}
