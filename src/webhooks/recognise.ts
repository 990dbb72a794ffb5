import type { PushEvent, UnknownPush } from "./event.ts";
import { descriptorOf, eventOf } from "./event-of.ts";
import { namedHandler } from "./handlers.ts";
import type { ReceivedPush, WebhookReceiverOptions } from "./options.ts";
import { checkPayload, withIntegers } from "./payload.ts";

/** No handler runs yet: the real signal comes with it. */
const { signal } = new AbortController();

/**
 * Tells which push it is, and checks its payload. A push that the contract describes and this receiver has no handler for
 * is an unknown one, after it was checked.
 *
 * @throws WebhookRefusal 422 for a payload that breaks the contract, what `eventOf` throws, and TypeError for an event that
 * is none
 */
export async function recognise(
  received: ReceivedPush,
  options: WebhookReceiverOptions,
  validate: boolean,
): Promise<PushEvent | UnknownPush> {
  const { wire, serviceType, text, payload } = received;
  const common = { wire, serviceType, text, returning: false, signal };
  const event = (await options.eventOf?.(received)) ?? eventOf(received);
  if (event === "unknown") return { ...common, event, payload };
  const descriptor = descriptorOf(event);
  if (validate) await checkPayload(event, text, payload);
  if (!namedHandler(event, options)) return { ...common, event: "unknown", payload };
  const number = String(payload[descriptor.number] ?? "");
  // The check above has proved it, or the caller has waived the proof.
  return { ...common, event, number, payload: await withIntegers(event, text, payload) } as PushEvent;
}
