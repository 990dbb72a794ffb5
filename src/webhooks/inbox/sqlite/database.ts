import { isObject } from "../../../base/type-guards.ts";

/** What is used of a `DatabaseSync` of `node:sqlite`. */
export type Database = {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
};

/** A prepared statement. */
export type Statement = {
  all(...values: Value[]): Record<string, unknown>[];
  get(...values: Value[]): Record<string, unknown> | undefined;
  run(...values: Value[]): { changes: number | bigint };
};

/** What a parameter may be. */
export type Value = string | number | null;

/**
 * Opens a file, and makes the tables that are missing.
 *
 * @param create whether to make them; otherwise their absence is an error
 * @throws Error where this Node has no SQLite, and what SQLite throws for a file that it cannot open
 */
export function openDatabase(file: string, create: boolean): Database {
  const sqlite: unknown = process.getBuiltinModule("node:sqlite");
  if (!isSqlite(sqlite)) {
    throw new Error(
      `The inbox in a file needs the SQLite of Node 22.13 or later, and this is Node ${process.versions.node}: update Node, or keep the inbox in PostgreSQL or Redis.`,
    );
  }
  const database = new sqlite.DatabaseSync(file);
  // The file of somebody else is not touched.
  if (!create && !database.prepare(tableNamed).get()) {
    database.close();
    throw new Error("The file has no tables of an inbox. The receiver makes them when it starts.");
  }
  database.exec(settings);
  if (create) database.exec(sqliteInboxSchema);
  return database;
}

function isSqlite(module: unknown): module is { DatabaseSync: new (file: string) => Database } {
  return isObject(module) && typeof module["DatabaseSync"] === "function";
}

/** Every commit is on the disk before it is acknowledged. Another process that writes is waited for. */
const settings = "PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";

const tableNamed = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'fulfillment_inbox_pushes'";

/** The SQL that makes the tables of an inbox; opening a store runs it. */
export const sqliteInboxSchema = `-- The inbox of fulfillment-openapi, version 1.
CREATE TABLE IF NOT EXISTS fulfillment_inbox_pushes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL, event TEXT NOT NULL, number TEXT, document TEXT NOT NULL, state_of TEXT,
  context TEXT NOT NULL, payload TEXT NOT NULL, is_returning INTEGER NOT NULL,
  is_dead INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0,
  received_at REAL NOT NULL, due_at REAL NOT NULL, failure TEXT
);
CREATE INDEX IF NOT EXISTS fulfillment_inbox_pushes_due ON fulfillment_inbox_pushes (due_at, id) WHERE is_dead = 0;
CREATE INDEX IF NOT EXISTS fulfillment_inbox_pushes_order ON fulfillment_inbox_pushes (document, id);
CREATE INDEX IF NOT EXISTS fulfillment_inbox_pushes_key ON fulfillment_inbox_pushes (key);
CREATE TABLE IF NOT EXISTS fulfillment_inbox_keys (key TEXT PRIMARY KEY, stored_at REAL NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS fulfillment_inbox_latest (document TEXT PRIMARY KEY, key TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS fulfillment_inbox_locks (
  document TEXT PRIMARY KEY, lease TEXT NOT NULL, push INTEGER NOT NULL, until REAL NOT NULL
) WITHOUT ROWID;
`;
