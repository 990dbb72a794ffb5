import type { GlinkPushName } from "../../generated/pushes/glink.ts";
import type { PushEvent, UnknownPush } from "./event.ts";
import { eventOf, numberIn } from "./event-of.ts";
import type { ReceivedPush, ReceivingOptions } from "./options.ts";
import { checkPayload, withIntegers } from "./payload.ts";

/** No handler runs yet: the real signal comes with it. */
const { signal } = new AbortController();

/**
 * Tells which push it is, and checks its payload. A push that the contract describes and nobody here handles is an
 * unknown one, after it was checked.
 *
 * @param isHandled whether somebody handles pushes of a name
 * @throws WebhookRefusal 422 for a payload that breaks the contract, what `eventOf` throws, and TypeError for an event that
 * is none
 */
export async function recognise(
  received: ReceivedPush,
  options: ReceivingOptions,
  isHandled: (event: GlinkPushName) => boolean,
): Promise<PushEvent | UnknownPush> {
  const { wire, serviceType, text, payload } = received;
  const common = { key: "", wire, serviceType, text, returning: false, signal };
  const event = (await options.eventOf?.(received)) ?? eventOf(received);
  if (event === "unknown") return { ...common, event, payload };
  const number = numberIn(event, payload);
  if (options.validate !== false) await checkPayload(event, text, payload);
  if (!isHandled(event)) return { ...common, event: "unknown", payload };
  // The check above has proved it, or the caller has waived the proof.
  return { ...common, event, number, payload: await withIntegers(event, text, payload) } as PushEvent;
}
