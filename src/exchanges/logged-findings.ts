import type { Finding } from "../findings/finding.ts";
import { copyOf, owned } from "./logged-exchange.ts";

/** A finding with how often it was made. */
export type LoggedFinding = { finding: Finding; count: number; firstExchange: number };

/** The first different findings, and how many others there were. */
export type LoggedFindings = {
  /** Counts a finding, and returns what is kept of those like it, if anything is. */
  keep(finding: Finding, exchange: number): Finding | undefined;
  /** Those that are kept, in the order in which they were made first. */
  all(): readonly LoggedFinding[];
  /** How many findings were made that are not among those kept. */
  leftOut(): number;
};

/**
 * Counts findings, in bounded memory. Those that differ in the entry of a list, or in the value that was found, are the
 * same one.
 */
export function createLoggedFindings(limit: number): LoggedFindings {
  const kept = new Map<string, LoggedFinding>();
  // Findings come many times each, so the place as it stands leads to them without a key being made.
  const byPointer = new Map<string, LoggedFinding[]>();
  let leftOut = 0;
  return {
    keep(finding, exchange) {
      const known = byPointer.get(finding.pointer)?.find((entry) => isSame(entry.finding, finding));
      if (known) {
        known.count++;
        return known.finding;
      }
      const key = keyOf(finding);
      const entry = kept.get(key) ?? addTo(kept, key, finding, exchange, limit);
      if (!entry) {
        leftOut++;
        return undefined;
      }
      entry.count++;
      remember(byPointer, finding.pointer, entry, limit);
      return entry.finding;
    },
    all: () => [...kept.values()],
    leftOut: () => leftOut,
  };
}

function isSame(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.operation === other.operation && one.direction === other.direction;
}

function addTo(
  kept: Map<string, LoggedFinding>,
  key: string,
  finding: Finding,
  firstExchange: number,
  limit: number,
): LoggedFinding | undefined {
  if (kept.size >= limit) return undefined;
  const entry = { finding: copyOf(finding), count: 0, firstExchange };
  kept.set(owned(key), entry);
  return entry;
}

function remember(
  byPointer: Map<string, LoggedFinding[]>,
  pointer: string,
  entry: LoggedFinding,
  limit: number,
): void {
  const there = byPointer.get(pointer);
  if (there) there.push(entry);
  else if (byPointer.size < limit && pointer.length <= longestPlace) byPointer.set(owned(pointer), [entry]);
}

/** Longer places are compared by their beginning. */
const longestPlace = 250;

function keyOf({ operation, direction, rule, pointer }: Finding): string {
  return `${operation} ${direction} ${rule} ${pointer.slice(0, longestPlace).replace(/\/\d+(?=\/|$)/g, "/*")}`;
}
