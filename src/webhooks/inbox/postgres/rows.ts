import { type GlinkPushName, glinkPushes } from "../../../../generated/pushes/glink.ts";
import type { PushContext } from "../../event.ts";
import type { StoredPush } from "../inbox-store.ts";

/**
 * The push in a row.
 *
 * @throws TypeError for a row that this version did not write
 */
export function storedPushOf(row: Record<string, unknown>): StoredPush {
  const isDead = row["is_dead"] === true;
  return {
    id: String(row["id"]),
    key: text(row, "key"),
    event: eventIn(row),
    number: optionalText(row, "number"),
    document: text(row, "document"),
    stateOf: optionalText(row, "state_of"),
    ...contextIn(row),
    text: text(row, "payload"),
    returning: row["is_returning"] === true,
    state: isDead ? "dead" : row["is_running"] === true ? "running" : "waiting",
    attempts: Number(row["attempts"]),
    receivedAt: Math.round(Number(row["received_ms"])),
    failure: optionalText(row, "failure"),
  };
}

function contextIn(row: Record<string, unknown>): Omit<PushContext, "text"> {
  const { wire, serviceType }: { wire?: unknown; serviceType?: unknown } = JSON.parse(text(row, "context"));
  if (wire !== "json" && wire !== "form") throw unknownRow("context");
  return { wire, serviceType: typeof serviceType === "string" ? serviceType : undefined };
}

function eventIn(row: Record<string, unknown>): GlinkPushName | "unknown" {
  const name = text(row, "event");
  const known = glinkPushes.find(({ operationId }) => operationId === name)?.operationId;
  // A push of a later version is one that this version does not know.
  return known ?? "unknown";
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
