import { parseExactly } from "../../base/exact-json.ts";
import { createRedact } from "../../base/redact.ts";
import { textTable } from "../../base/text-table.ts";
import { isObject } from "../../base/type-guards.ts";
import { maskPayload } from "../../judge/mask-payload.ts";
import type { InboxCounts, StoredPush } from "../../webhooks/inbox/inbox-store.ts";

/** A push as it is printed. */
export type ShownPush = Omit<StoredPush, "text" | "receivedAt" | "stateOf" | "wire" | "serviceType"> & {
  receivedAt: string;
  serviceType?: string;
};

/** What is printed of a push in a list: all but its payload. */
export function shownPush(push: StoredPush, showPersonal: boolean): ShownPush {
  const { text, receivedAt, stateOf: _stateOf, wire: _wire, serviceType, failure, ...rest } = push;
  return {
    ...rest,
    receivedAt: new Date(receivedAt).toISOString(),
    failure: failure === undefined || showPersonal ? failure : withoutPersonal(failure, push),
    ...(serviceType !== undefined && { serviceType }),
  };
}

/** A push with its payload, masked unless everything may be seen. */
export function pushWithPayload(push: StoredPush, showPersonal: boolean): ShownPush & { payload: unknown } {
  const payload = payloadOf(push);
  return {
    ...shownPush(push, showPersonal),
    payload: showPersonal ? payload : maskPayload(push.event, payload),
  };
}

function payloadOf({ text }: StoredPush): unknown {
  try {
    return parseExactly(text, String);
  } catch {
    return text;
  }
}

/** A handler may have put values of the payload into its error. */
function withoutPersonal(failure: string, push: StoredPush): string {
  const payload = payloadOf(push);
  return createRedact(masked(payload, maskPayload(push.event, payload))).text(failure);
}

/** The texts that a mask has changed. */
function masked(value: unknown, shown: unknown): string[] {
  if (typeof value === "string" || typeof value === "number") return value === shown ? [] : [String(value)];
  if (Array.isArray(value) && Array.isArray(shown))
    return value.flatMap((entry, index) => masked(entry, shown[index]));
  if (!isObject(value) || !isObject(shown)) return [];
  return Object.entries(value).flatMap(([name, member]) => masked(member, shown[name]));
}

/** The pushes as a table. */
export function pushTable(pushes: readonly ShownPush[]): string[] {
  const rows = pushes.map(({ id, state, attempts, receivedAt, event, number = "", failure = "" }) => {
    return [id, state, String(attempts), receivedAt, event, number, failure];
  });
  return textTable([["id", "state", "attempts", "received", "push", "number", "failure"], ...rows]);
}

/** The counts as lines. */
export function countLines({ waiting, running, dead, oldestMs }: InboxCounts): string[] {
  const oldest = oldestMs === undefined ? "none" : `${(oldestMs / 1000).toFixed(1)} s`;
  return textTable([
    ["waiting", String(waiting)],
    ["running", String(running)],
    ["dead", String(dead)],
    ["oldest that is not dead", oldest],
  ]);
}
