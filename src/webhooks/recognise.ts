import type { GlinkPushName } from "../../generated/pushes/glink.ts";
import { eventOf, numberIn } from "./event-of.ts";
import { type Push, pushNamed, unknownPush } from "./made-push.ts";
import type { ReceivingOptions } from "./options.ts";
import { checkPayload, type ParsedPayload, withIntegers } from "./payload.ts";
import type { ReadPush } from "./read-push.ts";
import { type Soon, soonOf, whenThere } from "./soon.ts";

/**
 * Tells which push it is, and checks its payload. A push that the contract describes and nobody here handles is an
 * unknown one, after it was checked.
 *
 * @param isHandled whether somebody handles pushes of a name
 * @throws WebhookRefusal 422 for a payload that breaks the contract, what `eventOf` throws, and TypeError for an event that
 * is none
 */
export function recognise(
  read: ReadPush,
  { eventOf: ownEventOf, validate }: ReceivingOptions,
  isHandled: (event: GlinkPushName) => boolean,
): Soon<Push> {
  const { received, isLong } = read;
  const { text, payload } = received;
  const named = (event: GlinkPushName | "unknown"): Soon<Push> => {
    if (event === "unknown") return unknownPush(payload, received);
    const number = numberIn(event, payload);
    const parsed: ParsedPayload = { payload, isLong };
    const checked = validate !== false ? checkPayload(event, text, parsed) : undefined;
    return whenThere(checked, () => {
      if (!isHandled(event)) return unknownPush(payload, received);
      return whenThere(withIntegers(event, text, parsed), (exact) =>
        pushNamed(event, number, exact, received),
      );
    });
  };
  const own = ownEventOf && soonOf(ownEventOf(received));
  return whenThere(own, (event) => named(event ?? eventOf(received)));
}
