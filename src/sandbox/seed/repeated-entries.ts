import type { Fault } from "../input/fault.ts";

/** An entry of a seed with its place. */
export type SeedEntry = { readonly pointer: string; readonly entry: Readonly<Record<string, unknown>> };

/**
 * Entries that stand for the same thing as one before them: which of the two would count?
 *
 * @param member what it is told at
 * @param identity what an entry stands for; `undefined` for one that cannot be repeated
 */
export function repeatedEntries(
  entries: readonly SeedEntry[],
  member: string,
  identity: (entry: SeedEntry["entry"]) => unknown = (entry) => entry[member],
): Fault[] {
  const known = new Map<string, string>();
  return entries.flatMap(({ pointer, entry }) => {
    const meant = identity(entry);
    if (meant === undefined) return [];
    const key = JSON.stringify(meant);
    const before = known.get(key);
    if (before === undefined) known.set(key, pointer);
    const detail = `The ${member} ${entry[member]} stands at ${before} already.`;
    return before === undefined ? [] : [{ pointer: `${pointer}/${member}`, detail, possible: [] }];
  });
}
