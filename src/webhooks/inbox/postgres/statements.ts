import type { Tables } from "./schema.ts";

/** Each function of the store is one statement, so that each is atomic and costs one turn over the network. */
export type Statements = Readonly<Record<keyof ReturnType<typeof statementsFor>, string>>;

/** The statements of an inbox on its tables. */
export function statementsFor({ pushes, keys, documents }: Tables) {
  const columns =
    "p.id, p.key, p.event, p.number, p.document, p.state_of, p.context, p.payload, p.is_returning, p.is_dead, p.attempts, " +
    "extract(epoch FROM p.received_at) * 1000 AS received_ms, p.failure";
  const isRunning = "(d.push = p.id AND d.locked_until > clock_timestamp())";
  const shown = `SELECT ${columns}, coalesce(${isRunning}, false) AS is_running
    FROM ${pushes} p LEFT JOIN ${documents} d ON d.document = p.document`;
  const inMs = (parameter: string) =>
    `CASE WHEN ${parameter}::float8 = 'Infinity' THEN 'infinity'::timestamptz
      ELSE clock_timestamp() + ${parameter}::float8 * interval '1 millisecond' END`;
  /** Opens the lock that a lease has, and is empty where it is over. */
  const released = `released AS (
    UPDATE ${documents} SET locked_until = '-infinity', lease = NULL, push = NULL
    WHERE document = $1 AND lease = $2 AND locked_until > clock_timestamp() RETURNING document)`;
  const ours = "p.id = $3::bigint AND EXISTS (SELECT FROM released)";
  /** Pushes of which no two share a key or a document, as one list for each column. */
  const given = `given AS (
      SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
        WITH ORDINALITY AS g (key, event, number, document, state_of, context, payload, place))`;
  const stored = `stored AS (
      INSERT INTO ${pushes} (key, event, number, document, state_of, context, payload, is_returning)
      SELECT g.key, g.event, g.number, g.document, g.state_of, g.context, g.payload, known.is_old
      FROM given g JOIN known ON known.key = g.key ORDER BY g.place)
    SELECT g.place FROM given g JOIN known ON known.key = g.key`;
  // Locks are taken in one order by all, so that no two transactions wait for each other.
  const lockable = `lockable AS (
      INSERT INTO ${documents} (document) SELECT g.document FROM given g JOIN known ON known.key = g.key
      WHERE g.document IS DISTINCT FROM g.state_of ORDER BY g.document
      ON CONFLICT (document) DO UPDATE SET stored_at = clock_timestamp())`;
  return {
    /** Tells the places, from 1 on, of those that were new. What happened once is new where its key is. */
    addChanges: `WITH ${given},
      known AS (
        INSERT INTO ${keys} (key) SELECT key FROM given ORDER BY key
        ON CONFLICT DO NOTHING RETURNING key, false AS is_old),
      ${lockable},
      ${stored}`,
    /** The same for states of documents: one is new where the last one is another. The rows of the documents are locked meanwhile. */
    addStates: `WITH ${given},
      latest AS (
        INSERT INTO ${documents} AS d (document, key) SELECT state_of, key FROM given ORDER BY state_of
        ON CONFLICT (document) DO UPDATE SET key = excluded.key, stored_at = clock_timestamp()
        WHERE d.key IS DISTINCT FROM excluded.key RETURNING key),
      known AS (
        INSERT INTO ${keys} AS k (key) SELECT key FROM latest
        ON CONFLICT (key) DO UPDATE SET stored_at = clock_timestamp() RETURNING key, (xmax <> 0) AS is_old),
      ${lockable},
      ${stored}`,
    /**
     * The lock of the document is a row: of two workers that see the same push as next, the second one waits for the row, or
     * skips it, and then finds it locked.
     */
    take: `WITH next AS (
        SELECT p.id, p.document FROM ${pushes} p JOIN ${documents} d ON d.document = p.document
        WHERE NOT p.is_dead AND p.due_at <= clock_timestamp() AND d.locked_until <= clock_timestamp()
          AND NOT EXISTS (SELECT FROM ${pushes} e WHERE e.document = p.document AND e.id < p.id
            AND (NOT e.is_dead OR e.due_at > clock_timestamp()))
        ORDER BY p.due_at, p.id LIMIT 1 FOR UPDATE OF d SKIP LOCKED),
      locked AS (
        UPDATE ${documents} d SET lease = $1, push = next.id, locked_until = ${inMs("$2")}
        FROM next WHERE d.document = next.document RETURNING d.push)
      UPDATE ${pushes} p SET attempts = p.attempts + 1 FROM locked WHERE p.id = locked.push AND NOT p.is_dead
      RETURNING ${columns}, true AS is_running`,
    extend: `UPDATE ${documents} SET locked_until = ${inMs("$3")}
      WHERE document = $1 AND lease = $2 AND locked_until > clock_timestamp()`,
    complete: `WITH ${released} DELETE FROM ${pushes} p WHERE ${ours}`,
    retry: `WITH ${released} UPDATE ${pushes} p SET due_at = ${inMs("$4")}, failure = $5 WHERE ${ours}`,
    putBack: `WITH ${released} UPDATE ${pushes} p SET attempts = p.attempts - 1 WHERE ${ours}`,
    bury: `WITH ${released} UPDATE ${pushes} p SET is_dead = true, due_at = ${inMs("$4")}, failure = $5 WHERE ${ours}`,
    counts: `SELECT count(*) FILTER (WHERE NOT p.is_dead) AS alive, count(*) FILTER (WHERE p.is_dead) AS dead,
        (SELECT count(*) FROM ${documents} d WHERE d.push IS NOT NULL AND d.locked_until > clock_timestamp()) AS running,
        extract(epoch FROM clock_timestamp() - min(p.received_at) FILTER (WHERE NOT p.is_dead)) * 1000 AS oldest_ms
      FROM ${pushes} p`,
    list: `SELECT * FROM (${shown}) s WHERE id > $1::bigint AND ($2::text IS NULL OR number = $2)
        AND ($3::text IS NULL OR $3 = CASE WHEN is_dead THEN 'dead' WHEN is_running THEN 'running' ELSE 'waiting' END)
      ORDER BY id LIMIT $4`,
    find: `${shown} WHERE p.id = $1::bigint`,
    replay: `UPDATE ${pushes} SET is_dead = false, attempts = 0, due_at = clock_timestamp() WHERE id = $1::bigint AND is_dead`,
    drop: `DELETE FROM ${pushes} WHERE id = $1::bigint AND is_dead`,
    forget: `WITH old AS (
        DELETE FROM ${keys} k WHERE k.stored_at < clock_timestamp() - $1::float8 * interval '1 millisecond'
          AND NOT EXISTS (SELECT FROM ${pushes} p WHERE p.key = k.key) RETURNING k.key),
      gone AS (
        DELETE FROM ${documents} d WHERE d.stored_at < clock_timestamp() - $1::float8 * interval '1 millisecond'
          AND d.locked_until <= clock_timestamp()
          AND NOT EXISTS (SELECT FROM ${pushes} p WHERE p.document = d.document))
      SELECT count(*) AS forgotten FROM old`,
  };
}
