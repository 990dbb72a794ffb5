import type { GlinkMetaResponse } from "../../generated/pushes/glink.ts";

/** What a store knows of a push: nothing yet, that it is being handled somewhere, or how it was answered. */
export type Claim =
  | { state: "new" }
  | { state: "in-progress" }
  | { state: "handled"; answer: GlinkMetaResponse };

/**
 * Remembers which pushes were handled. Share one among processes by writing it on top of your database.
 *
 * A push is claimed before its handler runs, confirmed when the handler has succeeded, and released when it has
 * failed; only a confirmed one is answered without its handler. A claim has to be atomic, and to expire some time after
 * the longest that a handler takes, because a process that dies neither confirms nor releases.
 */
export type DuplicateStore = {
  /** Claims a push unless it is claimed or handled already, and tells which. */
  claim(key: string): Claim | Promise<Claim>;
  /** The handler has succeeded: from now on the push is answered with `answer`. */
  confirm(key: string, answer: GlinkMetaResponse): void | Promise<void>;
  /** The handler has failed: the next push with this key is new. */
  release(key: string): void | Promise<void>;
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
  const handled = new Map<string, { answer: GlinkMetaResponse; until: number }>();
  return {
    claim(key) {
      if (claimed.has(key)) return { state: "in-progress" };
      const found = handled.get(key);
      if (found && found.until > now()) return { state: "handled", answer: found.answer };
      handled.delete(key);
      claimed.add(key);
      return { state: "new" };
    },
    confirm(key, answer) {
      claimed.delete(key);
      handled.set(key, { answer, until: now() + maxAgeMs });
      const [oldest] = handled.keys();
      if (handled.size > size && oldest !== undefined) handled.delete(oldest);
    },
    release(key) {
      claimed.delete(key);
    },
  };
}
