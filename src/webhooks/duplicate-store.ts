import type { GlinkMetaResponse } from "../../generated/pushes/glink.ts";
import { createExpiring } from "./expiring.ts";

/** What a store knows of a push: nothing yet, that it is being handled somewhere, or how it was answered. */
export type Claim =
  | { state: "new" }
  | { state: "in-progress" }
  | { state: "handled"; answer: GlinkMetaResponse };

/** The push that was handled last for a document. */
export type LatestPush = {
  /** Key of the push. */
  key: string;
  /** Which handling it was: another text each time. */
  turn: string;
};

/**
 * Remembers which pushes were handled. Share one among processes by writing it on top of your database.
 *
 * A push is claimed before its handler runs, confirmed when the handler has succeeded, and released when it has
 * failed; only a confirmed one is answered without its handler. A claim has to be atomic, and to expire some time after
 * the longest that a handler takes (twice `handlerTimeoutMs`), because a process that dies neither confirms nor releases.
 *
 * A key is at most 200 characters long: the event and a digest.
 */
export type DuplicateStore = {
  /** Claims a push unless it is claimed or handled already, and tells which. */
  claim(key: string): Claim | Promise<Claim>;
  /** The handler has succeeded: from now on the push is answered with `answer`, which replaces what was there. */
  confirm(key: string, answer: GlinkMetaResponse): void | Promise<void>;
  /** The handler has failed: the next push with this key is new. */
  release(key: string): void | Promise<void>;
  /**
   * The push that was handled last for a document. A store that lacks `latest` or `setLatest` keeps it by the three
   * functions above, under a key of its own, which costs one or two calls more.
   */
  latest?(document: string): LatestPush | undefined | Promise<LatestPush | undefined>;
  /** Remembers, for as long as a handled push, which push was handled last for a document. */
  setLatest?(document: string, latest: LatestPush): void | Promise<void>;
};

/** Options of {@link createMemoryStore}. */
export type MemoryStoreOptions = {
  /** How many handled pushes are remembered; the oldest are forgotten first. Default 10,000. */
  size?: number;
  /** How long a handled push is remembered, in milliseconds. Default one day. */
  maxAgeMs?: number;
  /** The time in milliseconds. Default `Date.now`. */
  now?: () => number;
};

/**
 * A store in the memory of this process. It forgets everything when the process ends.
 *
 * @example createWebhookReceiver({ ...handlers, duplicates: createMemoryStore({ size: 100_000 }) })
 */
export function createMemoryStore(options: MemoryStoreOptions = {}): DuplicateStore {
  const { size = 10_000, maxAgeMs = 24 * 60 * 60 * 1000, now = Date.now } = options;
  const claimed = new Set<string>();
  const handled = createExpiring<GlinkMetaResponse>(size, maxAgeMs, now);
  const latest = createExpiring<LatestPush>(size, maxAgeMs, now);
  return {
    claim(key) {
      if (claimed.has(key)) return { state: "in-progress" };
      const answer = handled.get(key);
      if (answer) return { state: "handled", answer };
      claimed.add(key);
      return { state: "new" };
    },
    confirm(key, answer) {
      claimed.delete(key);
      handled.set(key, answer);
    },
    release(key) {
      claimed.delete(key);
    },
    latest: (document) => latest.get(document),
    setLatest: (document, push) => latest.set(document, push),
  };
}
