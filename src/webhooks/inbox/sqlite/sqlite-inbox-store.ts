import { randomUUID } from "node:crypto";
import type { InboxPush, InboxStore, TakenPush } from "../inbox-store.ts";
import { contextText } from "../stored-context.ts";
import { storedPushOf } from "../stored-row.ts";
import { openDatabase, type Value } from "./database.ts";
import { statements } from "./statements.ts";

/** Options of `createSqliteInboxStore`. */
export type SqliteInboxOptions = {
  /** The file, which is made where it is not there. */
  file: string;
  /** Whether to make the file and the tables where they are missing. Default true. */
  create?: boolean;
  /** The time in milliseconds. Default `Date.now`. */
  now?: () => number;
};

/** An inbox in a file. */
export type SqliteInboxStore = InboxStore & {
  /** Closes the file. */
  close(): void;
};

/**
 * An inbox in one file, for the processes of one machine, by the SQLite of Node 22.13 and later. Each push is on the disk before
 * it is acknowledged, so that it survives the end of the process and of the machine. Writing blocks the process for as long as
 * the disk takes.
 *
 * @throws Error where this Node has no SQLite, and what SQLite throws for a file that it cannot open
 * @example const inbox = createInbox(createSqliteInboxStore({ file: "pushes.db" }));
 */
export function createSqliteInboxStore(options: SqliteInboxOptions): SqliteInboxStore {
  const { file, create = true, now = Date.now } = options;
  const database = openDatabase(file, create);
  const sql = statements((text) => database.prepare(text));
  /** Runs a function alone: all of it or nothing. */
  const alone = <Result>(work: () => Result): Result => {
    database.exec("BEGIN IMMEDIATE");
    try {
      const result = work();
      database.exec("COMMIT");
      return result;
    } catch (error) {
      database.exec("ROLLBACK");
      throw error;
    }
  };
  const settle = (taken: TakenPush, change: () => unknown): boolean =>
    alone(() => {
      if (sql.unlock.run(taken.document, taken.lease, now()).changes === 0) return false;
      change();
      return true;
    });
  return {
    add: async (push) =>
      alone(() => {
        const { key, stateOf } = push;
        const isKnown = sql.key.get(key) !== undefined;
        const isRepeated = stateOf === undefined ? isKnown : sql.latest.get(stateOf)?.["key"] === key;
        if (isRepeated) return "repeated";
        sql.keepKey.run(key, now());
        if (stateOf !== undefined) sql.keepLatest.run(stateOf, key);
        sql.insert.run(...valuesOf(push), Number(isKnown), now(), now());
        return "added";
      }),
    take: async (leaseMs) =>
      alone(() => {
        const time = now();
        const next = sql.next.get(time, time, time);
        if (!next) return undefined;
        const lease = randomUUID();
        sql.lock.run(String(next["document"]), lease, Number(next["id"]), time + leaseMs);
        sql.count.run(1, Number(next["id"]));
        const row = sql.find.get(time, Number(next["id"]));
        return row && { ...storedPushOf(row), lease };
      }),
    extend: async ({ document, lease }, leaseMs) =>
      sql.extend.run(now() + leaseMs, document, lease, now()).changes > 0,
    complete: async (taken) => settle(taken, () => sql.remove.run(Number(taken.id))),
    retry: async (taken, pauseMs, failure) =>
      settle(taken, () => sql.putOff.run(0, now() + pauseMs, failure, Number(taken.id))),
    putBack: async (taken) => settle(taken, () => sql.count.run(-1, Number(taken.id))),
    bury: async (taken, holdMs, failure) =>
      settle(taken, () => sql.putOff.run(1, now() + holdMs, failure, Number(taken.id))),
    async counts() {
      const row = sql.counts.get(now()) ?? {};
      const [alive, running, dead] = [Number(row["alive"]), Number(row["running"]), Number(row["dead"])];
      const oldest = row["oldest"];
      return {
        waiting: alive - running,
        running,
        dead,
        oldestMs: oldest === null ? undefined : now() - Number(oldest),
      };
    },
    async list({ after = "0", number = null, state = null, limit = 100 } = {}) {
      return sql.list.all(now(), idOf(after) ?? 0, number, number, state, state, limit).map(storedPushOf);
    },
    async find(id) {
      const row = sql.find.get(now(), idOf(id));
      return row && storedPushOf(row);
    },
    replay: async (id) => sql.replay.run(now(), idOf(id)).changes > 0,
    drop: async (id) => sql.drop.run(idOf(id)).changes > 0,
    forget: async (olderThanMs) =>
      alone(() => {
        const { changes } = sql.forgetKeys.run(now() - olderThanMs);
        sql.forgetLatest.run();
        return Number(changes);
      }),
    close: () => database.close(),
  };
}

/** In the order of the columns. */
function valuesOf({ key, event, number, document, stateOf, text, ...how }: InboxPush): Value[] {
  return [key, event, number ?? null, document, stateOf ?? null, contextText(how), text];
}

/** `null`, which no row has, for what is no id of this store. */
function idOf(text: string): number | null {
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
