import type { Mover } from "../moves.ts";
import type { Asn } from "../state.ts";
import type { Scene } from "../world-parts.ts";
import { type AsnEffectContext, asnEffects } from "./effects.ts";
import { asnItemKeys } from "./lines.ts";

/** What moves ASNs. */
export function asnMover(
  { context, lives }: Scene,
  given: Pick<AsnEffectContext, "counted" | "putAway"> = {},
): Mover<Asn> {
  const effects: AsnEffectContext = { now: context.now, ...given };
  return {
    kind: "asn",
    life: lives.asn,
    context,
    effect: (name, asn) => asnEffects[name]?.(asn, effects),
    itemKeys: asnItemKeys,
  };
}
