import type { InboxPush, StoredPush } from "../inbox-store.ts";
import { contextOf, contextText } from "../stored-context.ts";
import { eventNamed } from "../stored-event.ts";

/** The fields of a push that the script only keeps, names and values in turn. */
export function fieldsOf({ event, number, text, ...context }: InboxPush): string[] {
  const shownNumber = number === undefined ? [] : ["number", number];
  return ["event", event, "context", contextText(context), "text", text, ...shownNumber];
}

/**
 * The push in the fields of a hash.
 *
 * @throws TypeError for fields that this version did not write
 */
export function storedPushOf(found: unknown): StoredPush {
  const fields = new Map<string, string>();
  const list: unknown[] = Array.isArray(found) ? found : [];
  for (let at = 0; at < list.length; at += 2) fields.set(String(list[at]), String(list[at + 1]));
  const text = (name: string): string => {
    const value = fields.get(name);
    if (value === undefined)
      throw new TypeError(`A push of the inbox lacks ${name}. Did another version write it?`);
    return value;
  };
  const running = fields.get("running") === "1" ? "running" : "waiting";
  return {
    id: text("id"),
    key: text("key"),
    event: eventNamed(text("event")),
    number: fields.get("number"),
    document: text("document"),
    stateOf: text("isState") === "1" ? text("stateOf") : undefined,
    ...contextOf(text("context")),
    text: text("text"),
    returning: text("returning") === "1",
    state: text("dead") === "1" ? "dead" : running,
    attempts: Number(text("attempts")),
    receivedAt: Number(text("received")),
    failure: fields.get("failure"),
  };
}
