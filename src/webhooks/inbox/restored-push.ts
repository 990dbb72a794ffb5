import { parseExactly } from "../../base/exact-json.ts";
import { mayHoldLongNumbers } from "../../base/long-number-scan.ts";
import { isObject } from "../../base/type-guards.ts";
import { numberIn } from "../event-of.ts";
import { type Push, pushNamed, unknownPush } from "../made-push.ts";
import { withIntegers } from "../payload.ts";
import type { StoredPush } from "./inbox-store.ts";

/**
 * The push as it was when it was stored, after its check.
 *
 * @throws TypeError for a text that is no JSON object, which no receiver stores
 */
export async function restored(stored: StoredPush): Promise<Push> {
  const payload: unknown = parseExactly(stored.text, String);
  if (!isObject(payload))
    throw new TypeError(`The payload of the stored push ${stored.id} is not a JSON object.`);
  const push = await made(stored, payload);
  push.key = stored.key;
  push.returning = stored.returning;
  return push;
}

async function made(stored: StoredPush, payload: Readonly<Record<string, unknown>>): Promise<Push> {
  const { event, text } = stored;
  if (event === "unknown") return unknownPush(payload, stored);
  const exact = await withIntegers(event, text, { payload, isLong: mayHoldLongNumbers(text) });
  return pushNamed(event, numberIn(event, payload), exact, stored);
}
