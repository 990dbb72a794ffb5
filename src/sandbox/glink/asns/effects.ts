import type { MoveChange } from "../../ledger/moves.ts";
import {
  type InboundContext,
  putAway,
  receive,
  receivedOf as receivedOfLines,
} from "../../ledger/receipts.ts";
import type { Asn, AsnFields } from "../state.ts";
import { asnLinesOf } from "./lines.ts";

/** The stage in which nothing more is expected. */
export const closed = "CLOSED";

/** The effects that a move of an ASN can have, by the name that `does` gives them; `undefined` where one is not possible. */
export const asnEffects: Readonly<
  Record<string, (asn: Asn, context: InboundContext) => MoveChange<Partial<AsnFields>> | undefined>
> = {
  arrive: (_, { now }) => ({ set: { arrived: now } }),
  receive: (asn, context) => receive(asn, asnLinesOf(asn.payload), context),
  "put-away": (asn, context) =>
    putAway(asn, asnLinesOf(asn.payload), { ...context, isClosed: asn.at["stage"] === closed }),
};

/** What is received of each line, good or damaged. */
export function receivedOf({ payload, receipts }: Pick<Asn, "payload" | "receipts">): number[] {
  return receivedOfLines(asnLinesOf(payload), receipts);
}
