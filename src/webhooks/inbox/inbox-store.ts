import type { GlinkPushName } from "../../../generated/pushes/glink.ts";
import type { PushContext } from "../event.ts";

/** A push as it is stored. */
export type InboxPush = PushContext & {
  /** Equal for equal pushes: the event and a digest, at most 200 characters. */
  key: string;
  /** Name of the push. */
  event: GlinkPushName | "unknown";
  /** Number of the document that it is about, for people to read; `undefined` where nobody knows. */
  number: string | undefined;
  /** The document in whose order it is handed over: one at a time, in the order of arrival. */
  document: string;
  /**
   * The document whose state it tells: it is a repetition where the last push that was stored for this document has the same
   * key. `undefined` where it tells something that happened once: then it is one where any push has the same key.
   */
  stateOf: string | undefined;
};

/** A push in the inbox. */
export type StoredPush = InboxPush & {
  /** Unique in the store, and in the order of arrival. */
  id: string;
  /** Whether an equal push was stored before, which is not the last one of its document. */
  returning: boolean;
  /** `waiting` for its turn or its next attempt, `running` with a worker, or `dead`: given up, until somebody decides. */
  state: "waiting" | "running" | "dead";
  /** How many times it was handed to a handler. */
  attempts: number;
  /** When it was stored, in milliseconds since 1970. */
  receivedAt: number;
  /** Why the last attempt failed: the name of the error and its message, shortened. */
  failure: string | undefined;
};

/** A push that a worker has. */
export type TakenPush = StoredPush & {
  /** What proves to the store that the worker still has it. */
  lease: string;
};

/** What is in an inbox. */
export type InboxCounts = {
  waiting: number;
  running: number;
  dead: number;
  /** How long the oldest push that is not dead has been there, in milliseconds; `undefined` where there is none. */
  oldestMs: number | undefined;
};

/** Which pushes to list. */
export type InboxQuery = {
  state?: StoredPush["state"];
  /** Number of a document. */
  number?: string;
  /** Lists those that came after the push with this id. */
  after?: string;
  /** Default 100. */
  limit?: number;
};

/**
 * Keeps pushes until they are handled. Each function is atomic, and what it has done survives the end of the process, as far
 * as the store promises. Times are measured by the clock of the store, so that several machines agree on them.
 *
 * Pushes of one `document` are handed over one at a time: while a worker has one, and while one that came before waits or
 * holds the document back, `take` gives none of the others. What a worker does not extend, complete or put back
 * within its lease is taken by the next one.
 */
export type InboxStore = {
  /** Stores a push, unless it is a repetition. Resolves when it is safe. */
  add(push: InboxPush): Promise<"added" | "repeated">;
  /** Takes the push that is due, of those that may be taken; `undefined` where there is none. Counts as an attempt. */
  take(leaseMs: number): Promise<TakenPush | undefined>;
  /** Prolongs a lease from now on. `false`: it is over, and somebody else may have the push. */
  extend(taken: TakenPush, leaseMs: number): Promise<boolean>;
  /** Removes a push that was handled. `false`: the lease is over, and the push will be handed over again. */
  complete(taken: TakenPush): Promise<boolean>;
  /** Puts a push back whose handler failed, for another attempt after a pause. `false` as for `complete`. */
  retry(taken: TakenPush, pauseMs: number, failure: string): Promise<boolean>;
  /** Puts a push back that was not handled after all: the attempt does not count. `false` as for `complete`. */
  putBack(taken: TakenPush): Promise<boolean>;
  /**
   * Gives a push up. It holds its document back for so long, `Infinity` for ever, or until it is replayed or dropped.
   * `false` as for `complete`.
   */
  bury(taken: TakenPush, holdMs: number, failure: string): Promise<boolean>;
  counts(): Promise<InboxCounts>;
  /** Lists pushes in the order of arrival. */
  list(query?: InboxQuery): Promise<StoredPush[]>;
  find(id: string): Promise<StoredPush | undefined>;
  /** Lets a dead push be handed over again, its attempts counted anew. `false` where there is no dead push with this id. */
  replay(id: string): Promise<boolean>;
  /** Removes a dead push without handling it. `false` where there is no dead push with this id. */
  drop(id: string): Promise<boolean>;
  /**
   * Forgets the keys of pushes that were stored so long ago and are handled: equal ones are new from then on.
   *
   * @returns how many were forgotten
   */
  forget(olderThanMs: number): Promise<number>;
};
