import type { MoveChange } from "../../ledger/moves.ts";
import { type InboundContext, type InboundFields, putAway, receive } from "../../ledger/receipts.ts";
import { itemKeys } from "../documents.ts";
import type { QlinkMover, Scene } from "../scene.ts";
import { type Asn, asnLines } from "../state.ts";

/** The effects that a move of a notice can have, by the name that `does` gives them; `undefined` where one is not possible. */
export const asnEffects: Readonly<
  Record<string, (asn: Asn, context: InboundContext) => MoveChange<Partial<InboundFields>> | undefined>
> = {
  arrive: (_, { now }) => ({ set: { arrived: now } }),
  receive: (asn, context) => receive(asn, asnLines(asn.payload), context),
  "put-away": (asn, context) => putAway(asn, asnLines(asn.payload), { ...context, isClosed: false }),
  "put-away-all": (asn, { now }) => putAway(asn, asnLines(asn.payload), { now, isClosed: true }),
};

/** What moves notices. */
export function asnMover(
  { context, lives }: Scene,
  given: Pick<InboundContext, "counted" | "putAway"> = {},
): QlinkMover<Asn> {
  const effects: InboundContext = { now: context.now, ...given };
  return {
    kind: "asn",
    life: lives.asn,
    context,
    effect: (name, asn) => asnEffects[name]?.(asn, effects),
    itemKeys: (asn) => itemKeys(asn, asnLines(asn.payload)),
  };
}
