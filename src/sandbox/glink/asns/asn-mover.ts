import type { InboundContext } from "../../ledger/receipts.ts";
import type { Asn } from "../state.ts";
import type { GlinkMover, Scene } from "../world-parts.ts";
import { asnEffects } from "./effects.ts";
import { asnItemKeys } from "./lines.ts";

/** What moves ASNs. */
export function asnMover(
  { context, lives }: Scene,
  given: Pick<InboundContext, "counted" | "putAway"> = {},
): GlinkMover<Asn> {
  const effects: InboundContext = { now: context.now, ...given };
  return {
    kind: "asn",
    life: lives.asn,
    context,
    effect: (name, asn) => asnEffects[name]?.(asn, effects),
    itemKeys: asnItemKeys,
  };
}
