import { createHash, randomUUID } from "node:crypto";
import { isObject } from "../../../base/type-guards.ts";
import type { InboxPush, InboxStore, TakenPush } from "../inbox-store.ts";
import { contextText } from "../stored-context.ts";
import { storedPushOf } from "../stored-row.ts";
import { createGroupCommit } from "./group-commit.ts";
import { type PostgresInboxOptions, postgresInboxSchema, tablesIn } from "./schema.ts";
import { statementsFor } from "./statements.ts";

/** An inbox on PostgreSQL. */
export type PostgresInboxStore = InboxStore & {
  /** Makes the tables that are missing. Several processes may call it at once. */
  migrate(): Promise<void>;
};

/**
 * An inbox in three tables of a PostgreSQL database, version 13 or later. What it has acknowledged survives whatever the
 * database survives: with `synchronous_commit = on`, its default, the end of the database and of the machine too. Any number
 * of processes and machines may share it.
 *
 * @throws TypeError for a schema that is no name
 * @example
 * const pool = new pg.Pool({ connectionString });
 * pool.on("error", log); // without it, a database that restarts ends the process
 * const store = createPostgresInboxStore({ pool });
 * await store.migrate();
 * const inbox = createInbox(store);
 */
export function createPostgresInboxStore(options: PostgresInboxOptions): PostgresInboxStore {
  const { pool, schema, prepare = true } = options;
  const sql = statementsFor(tablesIn(schema));
  const names = new Map(Object.values(sql).map((text) => [text, nameOf(text)]));
  const query = (text: string, values: unknown[]) => {
    const name = prepare ? names.get(text) : undefined;
    return pool.query({ text, values, ...(name !== undefined && { name }) });
  };
  const rows = async (statement: string, ...values: unknown[]) => (await query(statement, values)).rows;
  const changes = async (statement: string, ...values: unknown[]): Promise<boolean> =>
    ((await query(statement, values)).rowCount ?? 0) > 0;
  const settle = (statement: string, { document, lease, id }: TakenPush, ...values: unknown[]) =>
    changes(statement, document, lease, id, ...values);
  const grouped = (statement: string) =>
    createGroupCommit(async (pushes) => {
      const added = await rows(statement, ...columnsOf(pushes));
      return new Set(added.map((row) => Number(row["place"]) - 1));
    });
  const [addChange, addState] = [grouped(sql.addChanges), grouped(sql.addStates)];
  return {
    async migrate() {
      // Two processes that create the same table at once would get an error in spite of IF NOT EXISTS.
      await pool.query({
        text: `BEGIN;\nSELECT pg_advisory_xact_lock(7215463320041);\n${postgresInboxSchema(schema)}COMMIT;`,
      });
    },
    add: (push) => (push.stateOf === undefined ? addChange : addState)(push),
    async take(leaseMs) {
      const lease = randomUUID();
      const [row] = await rows(sql.take, lease, leaseMs);
      return row && { ...storedPushOf(row), lease };
    },
    extend: ({ document, lease }, leaseMs) => changes(sql.extend, document, lease, leaseMs),
    complete: (taken) => settle(sql.complete, taken),
    retry: (taken, pauseMs, failure) => settle(sql.retry, taken, pauseMs, storable(failure)),
    putBack: (taken) => settle(sql.putBack, taken),
    bury: (taken, holdMs, failure) => settle(sql.bury, taken, holdMs, storable(failure)),
    async counts() {
      const [row = {}] = await rows(sql.counts);
      const running = Number(row["running"]);
      const oldest = row["oldest_ms"];
      return {
        waiting: Number(row["alive"]) - running,
        running,
        dead: Number(row["dead"]),
        oldestMs: oldest === null ? undefined : Number(oldest),
      };
    },
    async list({ after = "0", number = null, state = null, limit = 100 } = {}) {
      const shown = number === null ? null : shownNumber(number);
      return (await rows(sql.list, idOf(after) ?? "0", shown, state, limit)).map(storedPushOf);
    },
    async find(id) {
      const [row] = await rows(sql.find, idOf(id));
      return row && storedPushOf(row);
    },
    replay: (id) => changes(sql.replay, idOf(id)),
    drop: (id) => changes(sql.drop, idOf(id)),
    async forget(olderThanMs) {
      const [row] = await rows(sql.forget, olderThanMs);
      return isObject(row) ? Number(row["forgotten"]) : 0;
    },
  };
}

/** A name that no other text has: another schema, or another version of this package, has another text. */
function nameOf(text: string): string {
  return `fulfillment_inbox_${createHash("sha256").update(text).digest("base64url")}`;
}

/** The parameters $1 to $7: the columns of the pushes, each a list. */
function columnsOf(pushes: readonly InboxPush[]): unknown[][] {
  const rows = pushes.map(({ key, event, number, document, stateOf, text, ...how }) => {
    const shown = number === undefined ? null : shownNumber(number);
    return [storable(key), event, shown, storable(document), stateOf ?? null, contextText(how), text];
  });
  return Array.from({ length: 7 }, (_, column) => rows.map((row) => row[column]));
}

/** A number as people read and look for it: an index takes no text of more than 2,704 bytes. The payload has all of it. */
function shownNumber(number: string): string {
  return storable(number.slice(0, longestShown));
}

const longestShown = 500;

/** PostgreSQL keeps every text but one with the character zero. */
function storable(text: string): string {
  return text.replaceAll("\0", "\uFFFD");
}

/** `null`, which no row has, for what is no id of this store. */
function idOf(text: string): string | null {
  return /^\d{1,18}$/.test(text) ? text : null;
}
