/** What is used of a `Pool` of the package `pg`, or of anything else that has it. */
export type PostgresPool = {
  query(query: { text: string; values?: unknown[]; name?: string }): Promise<{
    rows: Record<string, unknown>[];
    rowCount: number | null;
  }>;
};

/** Options of `createPostgresInboxStore`. */
export type PostgresInboxOptions = {
  /** Connections to the database. They stay yours: the store ends none of them. */
  pool: PostgresPool;
  /** Schema that has the tables. Default `public`. */
  schema?: string;
  /**
   * Whether statements are prepared, so that the database plans each once for a connection. Default true. A pooler between you
   * and the database has to know prepared statements, as PgBouncer does from 1.21 on; for others, pass false.
   */
  prepare?: boolean;
};

/** The names of the tables, each with its schema, quoted. */
export type Tables = { pushes: string; keys: string; documents: string };

/** @throws TypeError for a schema that is no name */
export function tablesIn(schema = "public"): Tables {
  if (typeof schema !== "string" || !/^[^\0]{1,63}$/s.test(schema)) {
    throw new TypeError("schema has to be the name of a schema of PostgreSQL, of 1 to 63 characters.");
  }
  const quoted = `"${schema.replaceAll('"', '""')}"`;
  const table = (name: string) => `${quoted}.fulfillment_inbox_${name}`;
  return { pushes: table("pushes"), keys: table("keys"), documents: table("documents") };
}

/**
 * The SQL that makes the tables of an inbox, for those who change their database by hand; `migrate()` runs the same. It
 * can be run again, and touches nothing else. The schema itself has to be there.
 *
 * @throws TypeError for a schema that is no name
 * @example postgresInboxSchema("orders")
 */
export function postgresInboxSchema(schema?: string): string {
  const { pushes, keys, documents } = tablesIn(schema);
  return `-- The inbox of fulfillment-openapi, version 1.
CREATE TABLE IF NOT EXISTS ${pushes} (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  key text NOT NULL,
  event text NOT NULL,
  -- Number of the document that the push is about, for people.
  number text,
  -- The pushes of one document are handed over one at a time, in the order of their ids.
  document text NOT NULL,
  state_of text,
  -- How the push travelled, as JSON.
  context text NOT NULL,
  -- The payload exactly as it was received.
  payload text NOT NULL,
  is_returning boolean NOT NULL,
  is_dead boolean NOT NULL DEFAULT false,
  attempts integer NOT NULL DEFAULT 0,
  received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- When it may be taken; of a dead push, until when it holds its document back.
  due_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  failure text
);
CREATE INDEX IF NOT EXISTS fulfillment_inbox_pushes_due ON ${pushes} (due_at, id) WHERE NOT is_dead;
CREATE INDEX IF NOT EXISTS fulfillment_inbox_pushes_order ON ${pushes} (document, id);
CREATE INDEX IF NOT EXISTS fulfillment_inbox_pushes_number ON ${pushes} (number, id);
-- What was stored before, to recognise repetitions.
CREATE TABLE IF NOT EXISTS ${keys} (
  key text PRIMARY KEY,
  stored_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX IF NOT EXISTS fulfillment_inbox_keys_age ON ${keys} (stored_at);
-- The last push that was stored for a document, and the worker that has one of its pushes.
CREATE TABLE IF NOT EXISTS ${documents} (
  document text PRIMARY KEY,
  key text,
  stored_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  lease text,
  locked_until timestamptz NOT NULL DEFAULT '-infinity',
  push bigint
);
`;
}
