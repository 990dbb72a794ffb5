import { parseExactly } from "../../base/exact-json.ts";
import { isObject } from "../../base/type-guards.ts";
import type { PushEvent, UnknownPush } from "../event.ts";
import { numberIn } from "../event-of.ts";
import { withIntegers } from "../payload.ts";
import type { StoredPush } from "./inbox-store.ts";

/** No handler runs yet: the real signal comes with it. */
const { signal } = new AbortController();

/**
 * The push as it was when it was stored, after its check.
 *
 * @throws TypeError for a text that is no JSON object, which no receiver stores
 */
export async function restored(stored: StoredPush): Promise<PushEvent | UnknownPush> {
  const { key, event, wire, serviceType, text, returning } = stored;
  const payload: unknown = parseExactly(text, String);
  if (!isObject(payload))
    throw new TypeError(`The payload of the stored push ${stored.id} is not a JSON object.`);
  const common = { key, wire, serviceType, text, returning, signal };
  if (event === "unknown") return { ...common, event, payload };
  const number = numberIn(event, payload);
  // The receiver has proved it, or the user has waived the proof.
  return { ...common, event, number, payload: await withIntegers(event, text, payload) } as PushEvent;
}
