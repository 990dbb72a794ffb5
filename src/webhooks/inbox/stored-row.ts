import type { StoredPush } from "./inbox-store.ts";
import { contextOf } from "./stored-context.ts";
import { eventNamed } from "./stored-event.ts";

/**
 * The push in a row of a table. Of databases that have no truth values, numbers stand for them.
 *
 * @throws TypeError for a row that this version did not write
 */
export function storedPushOf(row: Record<string, unknown>): StoredPush {
  const isDead = Boolean(row["is_dead"]);
  return {
    id: String(row["id"]),
    key: text(row, "key"),
    event: eventNamed(text(row, "event")),
    number: optionalText(row, "number"),
    document: text(row, "document"),
    stateOf: optionalText(row, "state_of"),
    ...contextOf(text(row, "context")),
    text: text(row, "payload"),
    returning: Boolean(row["is_returning"]),
    state: isDead ? "dead" : row["is_running"] ? "running" : "waiting",
    attempts: Number(row["attempts"]),
    receivedAt: Math.round(Number(row["received_ms"])),
    failure: optionalText(row, "failure"),
  };
}

function text(row: Record<string, unknown>, column: string): string {
  const value = row[column];
  if (typeof value === "string") return value;
  throw unknownRow(column);
}

function optionalText(row: Record<string, unknown>, column: string): string | undefined {
  const value = row[column];
  return typeof value === "string" ? value : undefined;
}

function unknownRow(column: string): TypeError {
  return new TypeError(`A row of the inbox has an unknown ${column}. Did another version write it?`);
}
