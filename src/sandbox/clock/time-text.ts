import { DurationError, parseDuration } from "../core/duration.ts";
import type { Instant } from "../core/time.ts";

/** A hundred years: no date goes wrong below it. */
const longest = 100 * 365 * 86_400_000;

/** The last instant of a clock: a hundred years before the last one that ISO 8601 writes in four digits, so that what is due then can be told. */
export const lastInstant = Date.UTC(9899, 11, 31, 23, 59, 59);

/**
 * Reads a duration: of ISO 8601 in weeks, or in days, hours, minutes and seconds, or short. Months and years are no durations, since
 * they are of different lengths.
 *
 * @returns milliseconds; `undefined` for what is none, and for more than a hundred years
 * @example durationOf("PT2H") === durationOf("2h") // true
 */
export function durationOf(text: string): number | undefined {
  try {
    const duration = parseDuration(text);
    return duration <= longest ? duration : undefined;
  } catch (error) {
    if (error instanceof DurationError) return undefined;
    throw error;
  }
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * Reads an instant of ISO 8601 with its offset from UTC.
 *
 * @returns milliseconds since 1970; `undefined` for what is none, also for a time without an offset
 * @example instantOf("2026-06-05T08:00:00Z")
 */
export function instantOf(text: string): Instant | undefined {
  if (!instant.test(text)) return undefined;
  const value = Date.parse(text);
  return Number.isNaN(value) || !isDay(text) ? undefined : value;
}

/** `Date.parse` takes 31 February for a day in March. */
function isDay(text: string): boolean {
  const [year, month, day] = text.slice(0, 10).split("-").map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}

/** An instant as a text in UTC. */
export function instantText(value: Instant): string {
  return new Date(value).toISOString();
}
