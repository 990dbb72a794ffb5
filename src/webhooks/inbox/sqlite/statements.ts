import type { Statement } from "./database.ts";

const pushes = "fulfillment_inbox_pushes";
const shown = `SELECT p.*, p.received_at AS received_ms,
    EXISTS (SELECT 1 FROM fulfillment_inbox_locks l WHERE l.push = p.id AND l.until > ?) AS is_running
  FROM ${pushes} p`;

/** The statements of an inbox, prepared once. */
export function statements(prepare: (sql: string) => Statement) {
  return {
    key: prepare("SELECT 1 FROM fulfillment_inbox_keys WHERE key = ?"),
    latest: prepare("SELECT key FROM fulfillment_inbox_latest WHERE document = ?"),
    keepKey: prepare("INSERT OR REPLACE INTO fulfillment_inbox_keys VALUES (?, ?)"),
    keepLatest: prepare("INSERT OR REPLACE INTO fulfillment_inbox_latest VALUES (?, ?)"),
    insert: prepare(`INSERT INTO ${pushes}
      (key, event, number, document, state_of, context, payload, is_returning, received_at, due_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`),
    next: prepare(`SELECT p.id, p.document FROM ${pushes} p
      WHERE p.is_dead = 0 AND p.due_at <= ?
        AND NOT EXISTS (SELECT 1 FROM fulfillment_inbox_locks l WHERE l.document = p.document AND l.until > ?)
        AND NOT EXISTS (SELECT 1 FROM ${pushes} e WHERE e.document = p.document AND e.id < p.id
          AND (e.is_dead = 0 OR e.due_at > ?))
      ORDER BY p.due_at, p.id LIMIT 1`),
    lock: prepare("INSERT OR REPLACE INTO fulfillment_inbox_locks VALUES (?, ?, ?, ?)"),
    unlock: prepare("DELETE FROM fulfillment_inbox_locks WHERE document = ? AND lease = ? AND until > ?"),
    extend: prepare(
      "UPDATE fulfillment_inbox_locks SET until = ? WHERE document = ? AND lease = ? AND until > ?",
    ),
    count: prepare(`UPDATE ${pushes} SET attempts = attempts + ? WHERE id = ?`),
    remove: prepare(`DELETE FROM ${pushes} WHERE id = ?`),
    putOff: prepare(`UPDATE ${pushes} SET is_dead = ?, due_at = ?, failure = ? WHERE id = ?`),
    counts:
      prepare(`SELECT count(*) FILTER (WHERE is_dead = 0) AS alive, count(*) FILTER (WHERE is_dead = 1) AS dead,
        (SELECT count(*) FROM fulfillment_inbox_locks WHERE until > ?) AS running,
        min(received_at) FILTER (WHERE is_dead = 0) AS oldest FROM ${pushes}`),
    list: prepare(`SELECT * FROM (${shown}) WHERE id > ? AND (? IS NULL OR number = ?)
        AND (? IS NULL OR ? = CASE WHEN is_dead THEN 'dead' WHEN is_running THEN 'running' ELSE 'waiting' END)
      ORDER BY id LIMIT ?`),
    find: prepare(`${shown} WHERE p.id = ?`),
    replay: prepare(
      `UPDATE ${pushes} SET is_dead = 0, attempts = 0, due_at = ? WHERE id = ? AND is_dead = 1`,
    ),
    drop: prepare(`DELETE FROM ${pushes} WHERE id = ? AND is_dead = 1`),
    forgetKeys: prepare(`DELETE FROM fulfillment_inbox_keys WHERE stored_at < ?
      AND NOT EXISTS (SELECT 1 FROM ${pushes} p WHERE p.key = fulfillment_inbox_keys.key)`),
    forgetLatest: prepare(`DELETE FROM fulfillment_inbox_latest
      WHERE NOT EXISTS (SELECT 1 FROM fulfillment_inbox_keys k WHERE k.key = fulfillment_inbox_latest.key)`),
  };
}
