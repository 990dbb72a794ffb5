import type { Settings } from "../core/family-behaviour.ts";
import type { Instant } from "../core/time.ts";
import { number, text } from "./read.ts";
import type { Payload } from "./state.ts";

/** The page of a list that a query asks for, as `data` has it. */
export function pageOf<T>(
  list: readonly T[],
  query: Payload,
  pageSize: number,
  print: (entry: T) => Payload,
) {
  const pageNumber = Math.max(1, number(query, "pageNumber") ?? 1);
  const entries = list.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
  return { total: list.length, pageNumber, pageSize, list: entries.map(print) };
}

/** Whether an instant lies in the range that a query of products or stock names; both ends count. */
export function rangeOf(query: Payload, name: string, settings: Settings): (instant: Instant) => boolean {
  const isByDay = settings["rangePrecision"] === "day";
  const [from, to] = [text(query, `${name}StartTime`), text(query, `${name}EndTime`)].map((time) =>
    isByDay && time !== undefined ? `${time.slice(0, 10)}T00:00:00Z` : time,
  );
  return within(from, to, isByDay ? 86_400_000 : 1_000);
}

/** Whether an instant lies between two texts; the last one counts as a whole second, or so much as is said. */
export function within(
  from: string | undefined,
  to: string | undefined,
  lastCounts = 1_000,
): (instant: Instant) => boolean {
  const start = from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(from);
  const end = to === undefined ? Number.POSITIVE_INFINITY : Date.parse(to) + lastCounts;
  // Times are printed to the second, so that one within a second belongs to it.
  return (instant) => Math.floor(instant / 1_000) * 1_000 >= start && instant < end;
}
