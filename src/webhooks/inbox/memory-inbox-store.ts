import { randomUUID } from "node:crypto";
import type { InboxPush, InboxQuery, InboxStore, StoredPush, TakenPush } from "./inbox-store.ts";

/** Options of {@link createMemoryInboxStore}. */
export type MemoryInboxStoreOptions = {
  /** The time in milliseconds. Default `Date.now`. */
  now?: () => number;
};

type Entry = InboxPush & {
  id: number;
  returning: boolean;
  isDead: boolean;
  attempts: number;
  receivedAt: number;
  /** When it may be taken; of a dead push, until when it holds its document back. */
  dueAt: number;
  failure: string | undefined;
};

type Lock = { lease: string; until: number; id: number };

/**
 * An inbox in the memory of this process, for tests. It forgets everything when the process ends, so nothing that it
 * acknowledged is safe.
 *
 * @example const inbox = createInbox(createMemoryInboxStore());
 */
export function createMemoryInboxStore({ now = Date.now }: MemoryInboxStoreOptions = {}): InboxStore {
  const entries = new Map<number, Entry>();
  const keys = new Map<string, number>();
  const latest = new Map<string, string>();
  const locks = new Map<string, Lock>();
  let lastId = 0;

  const lockOf = (document: string): Lock | undefined => {
    const lock = locks.get(document);
    return lock && lock.until > now() ? lock : undefined;
  };
  const isHeldBack = (entry: Entry): boolean =>
    lockOf(entry.document) !== undefined ||
    [...entries.values()].some(
      (other) =>
        other.document === entry.document && other.id < entry.id && (!other.isDead || other.dueAt > now()),
    );
  /** The entry that a worker still has, after its lock is opened. */
  const released = ({ document, lease }: TakenPush): Entry | undefined => {
    const lock = lockOf(document);
    if (lock?.lease !== lease) return undefined;
    locks.delete(document);
    return entries.get(lock.id);
  };
  const shown = ({ isDead, dueAt, ...entry }: Entry): StoredPush => {
    const isRunning = lockOf(entry.document)?.id === entry.id;
    return { ...entry, id: String(entry.id), state: isDead ? "dead" : isRunning ? "running" : "waiting" };
  };
  const deadOne = (id: string): Entry | undefined => {
    const entry = entries.get(Number(id));
    return entry?.isDead ? entry : undefined;
  };

  return {
    async add(push) {
      const { key, stateOf } = push;
      const isKnown = keys.has(key);
      if (stateOf === undefined ? isKnown : latest.get(stateOf) === key) return "repeated";
      keys.set(key, now());
      if (stateOf !== undefined) latest.set(stateOf, key);
      const id = ++lastId;
      const times = { receivedAt: now(), dueAt: now() };
      entries.set(id, {
        ...push,
        id,
        returning: isKnown,
        isDead: false,
        attempts: 0,
        failure: undefined,
        ...times,
      });
      return "added";
    },
    async take(leaseMs) {
      const due = [...entries.values()].filter((entry) => !entry.isDead && entry.dueAt <= now());
      const [next] = due
        .filter((entry) => !isHeldBack(entry))
        .sort((a, b) => a.dueAt - b.dueAt || a.id - b.id);
      if (!next) return undefined;
      const lease = randomUUID();
      locks.set(next.document, { lease, until: now() + leaseMs, id: next.id });
      next.attempts++;
      return { ...shown(next), lease };
    },
    async extend({ document, lease }, leaseMs) {
      const lock = lockOf(document);
      if (lock?.lease !== lease) return false;
      lock.until = now() + leaseMs;
      return true;
    },
    async complete(taken) {
      const entry = released(taken);
      return entry !== undefined && entries.delete(entry.id);
    },
    async retry(taken, pauseMs, failure) {
      const entry = released(taken);
      if (entry) Object.assign(entry, { dueAt: now() + pauseMs, failure });
      return entry !== undefined;
    },
    async putBack(taken) {
      const entry = released(taken);
      if (entry) entry.attempts--;
      return entry !== undefined;
    },
    async bury(taken, holdMs, failure) {
      const entry = released(taken);
      if (entry) Object.assign(entry, { isDead: true, dueAt: now() + holdMs, failure });
      return entry !== undefined;
    },
    async counts() {
      const all = [...entries.values()].map(shown);
      const count = (state: StoredPush["state"]) => all.filter((push) => push.state === state).length;
      const oldest = all.find(({ state }) => state !== "dead");
      return {
        waiting: count("waiting"),
        running: count("running"),
        dead: count("dead"),
        oldestMs: oldest && now() - oldest.receivedAt,
      };
    },
    async list({ state, number, after = "0", limit = 100 }: InboxQuery = {}) {
      return [...entries.values()]
        .filter((entry) => entry.id > Number(after) && (number === undefined || entry.number === number))
        .map(shown)
        .filter((push) => state === undefined || push.state === state)
        .slice(0, limit);
    },
    async find(id) {
      const entry = entries.get(Number(id));
      return entry && shown(entry);
    },
    async replay(id) {
      const entry = deadOne(id);
      if (entry) Object.assign(entry, { isDead: false, attempts: 0, dueAt: now() });
      return entry !== undefined;
    },
    async drop(id) {
      return deadOne(id) !== undefined && entries.delete(Number(id));
    },
    async forget(olderThanMs) {
      const kept = new Set([...entries.values()].map(({ key }) => key));
      const old = [...keys].filter(([key, storedAt]) => storedAt < now() - olderThanMs && !kept.has(key));
      for (const [key] of old) keys.delete(key);
      for (const [document, key] of latest) if (!keys.has(key)) latest.delete(document);
      return old.length;
    },
  };
}
