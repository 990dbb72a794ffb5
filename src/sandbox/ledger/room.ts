import type { EventDraft } from "../core/event.ts";
import type { Decision } from "../core/family-behaviour.ts";

/** Finished documents were dropped, since there were too many. */
export type DocumentsDropped<Kind extends string = string> = {
  readonly type: "dropped";
  readonly kind: Kind;
  readonly keys: readonly string[];
};

/** The documents of a kind, as far as room for another one depends on them. */
type Kept = {
  readonly size: number;
  /** Keys of those that are finished, the first one first. */
  readonly finished: Iterable<string>;
  readonly limit: number;
  /** Whether it was said before that documents are dropped. */
  readonly wasSaid: boolean;
};

/** Drafts of a new document, after those that drop documents which were finished first, so that it has room. */
export function makeRoom<Kind extends string, Body>(
  kind: Kind,
  { size, finished, limit, wasSaid }: Kept,
  drafts: readonly EventDraft<Body>[],
): Pick<Decision<Body | DocumentsDropped<Kind>>, "events" | "notice"> {
  const excess = size + 1 - limit;
  const keys = excess > 0 ? [...firstOf(finished, excess)] : [];
  if (keys.length === 0) return { events: drafts };
  const notice = `The world holds ${limit} documents of a kind: from now on, those that were finished first are dropped.`;
  const dropped = { body: { type: "dropped", kind, keys } as const, stopsOf: keys };
  return { events: [dropped, ...drafts], ...(!wasSaid && { notice }) };
}

function* firstOf(keys: Iterable<string>, count: number): Iterable<string> {
  let left = count;
  for (const key of keys) {
    if (left-- <= 0) return;
    yield key;
  }
}
