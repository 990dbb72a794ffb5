import { glinkPushes } from "../../generated/pushes/glink.ts";
import { characterNames, invisibleEnd } from "../base/secret-text.ts";
import { longestWait } from "./deadline.ts";
import type { HandlingOptions, ReceivingOptions, WebhookHandlers } from "./options.ts";

/** The options of a receiver, checked and complete. */
export type Settings = {
  partnerKeys: readonly string[];
  bodyLimit: number;
  handlerTimeoutMs: number;
  repetitionWaitMs: number;
};

/** @throws TypeError for a key that cannot be one, and a limit or time that is none */
export function settingsOf(options: ReceivingOptions & HandlingOptions): Settings {
  const { bodyLimit, handlerTimeoutMs, repetitionWaitMs } = options;
  return {
    partnerKeys: partnerKeysIn(options),
    bodyLimit: amount("bodyLimit", bodyLimit, 10 * 1024 * 1024, "bytes"),
    handlerTimeoutMs: amount("handlerTimeoutMs", handlerTimeoutMs, 30_000, "milliseconds"),
    repetitionWaitMs: amount("repetitionWaitMs", repetitionWaitMs, 5_000, "milliseconds"),
  };
}

/** @throws TypeError for a missing handler */
export function checkHandlers(options: WebhookHandlers): void {
  const known = glinkPushes.map(({ handler, required }) => ({ handler, required }));
  for (const { handler, required } of [...known, { handler: "unknown", required: true } as const]) {
    const given: unknown = options[handler];
    if (typeof given === "function" || (given === undefined && !required)) continue;
    throw new TypeError(`The receiver needs the handler ${handler}.`);
  }
}

function partnerKeysIn({ partnerKey }: ReceivingOptions): readonly string[] {
  if (partnerKey === undefined) return [];
  const keys = typeof partnerKey === "string" ? [partnerKey] : [...partnerKey];
  if (keys.length === 0 || keys.includes(""))
    throw new TypeError("partnerKey is empty. Leave it out to check no signature.");
  for (const key of keys) {
    const hidden = typeof key === "string" ? invisibleEnd(key, characterNames) : "is not a text";
    if (hidden !== undefined) throw new TypeError(`partnerKey ${hidden}. Pass the key as it was agreed.`);
  }
  return keys;
}

function amount(name: string, given: number | undefined, usual: number, unit: string): number {
  const value = given ?? usual;
  const isTime = unit === "milliseconds";
  if (
    typeof value === "number" &&
    value > 0 &&
    (!isTime || value <= longestWait || value === Number.POSITIVE_INFINITY)
  )
    return value;
  throw new TypeError(`${name} has to be a number of ${unit} above 0, not ${String(given)}.`);
}
