import { isObject, isText } from "../base/type-guards.ts";
import type { CallDescriptor } from "./call.ts";
import type { RetryOptions } from "./client-options.ts";
import type { FulfillmentError } from "./errors/fulfillment-error.ts";
import { HttpError } from "./errors/http-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import { timeOf } from "./time-of.ts";

/** How often and with which pauses one call is sent. */
export type RetryPolicy = { attempts: number; baseDelayMs: number; maxDelayMs: number };

const once: RetryPolicy = { attempts: 1, baseDelayMs: 0, maxDelayMs: 0 };

/**
 * The policy for one call: queries are repeated, creations where the caller allows it and they carry their number.
 *
 * @throws RangeError for attempts or pauses that are no such numbers
 */
export function retryPolicy(
  { effect, key }: CallDescriptor,
  input: unknown,
  retry: 0 | RetryOptions = { attempts: 3 },
): RetryPolicy {
  if (retry === 0) return once;
  const { attempts, baseDelayMs = 250, maxDelayMs = 60_000, creates } = retry;
  if (!Number.isInteger(attempts) || attempts < 1)
    throw new RangeError("retry.attempts has to be a whole number of at least 1");
  if (!(baseDelayMs >= 0 && maxDelayMs >= 0 && maxDelayMs < 2 ** 31))
    throw new RangeError("retry.baseDelayMs and retry.maxDelayMs have to be milliseconds");
  const safe = effect === "query" || (effect === "create" && creates === true && hasKey(input, key));
  return safe ? { attempts, baseDelayMs, maxDelayMs } : once;
}

function hasKey(input: unknown, key: string | undefined): boolean {
  return key !== undefined && isObject(input) && isText(input[key]);
}

/**
 * The pause before the next attempt in milliseconds, or `undefined` where the failure is final.
 *
 * @param sent how often the call was sent so far
 */
export function pauseBefore(error: FulfillmentError, sent: number, policy: RetryPolicy): number | undefined {
  if (sent >= policy.attempts || !isPassing(error)) return undefined;
  const asked = error instanceof HttpError ? error.retryAfterMs : undefined;
  if (asked !== undefined) return asked <= policy.maxDelayMs ? asked : undefined;
  // Full jitter: clients that failed together must not come back together.
  return Math.random() * Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** (sent - 1));
}

function isPassing(error: FulfillmentError): boolean {
  if (error instanceof HttpError) return error.status === 429 || error.status >= 500;
  return error instanceof NetworkError;
}

/**
 * `Retry-After` in milliseconds from now: whole seconds, or a date as HTTP writes it. `undefined` for everything else,
 * and where the time is not known.
 */
export function retryAfter(header: string | null, now: () => number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  if (!/^[A-Z][a-z]{2,8},? [\w -]+ \d\d:\d\d:\d\d( GMT| \d{4})$/.test(header)) return undefined;
  // The oldest of the three forms names no zone.
  const milliseconds = Date.parse(header.endsWith("GMT") ? header : `${header} GMT`) - timeOf(now);
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
