import type { Decision } from "../../core/family-behaviour.ts";
import { actOn, conflict } from "../../ledger/act-on.ts";
import { countedIn, putAwayIn } from "../../ledger/counts.ts";
import { dueOf, isShort } from "../../ledger/receipts.ts";
import { namedDocument } from "../documents.ts";
import type { GlinkEvent } from "../event.ts";
import type { Payload } from "../state.ts";
import type { Scene } from "../world-parts.ts";
import { asnMover } from "./asn-mover.ts";
import { asnLinesOf } from "./lines.ts";

/** `receive`: goods come in, all that is still expected or what the act counts. */
export function receive(scene: Scene, input: Payload): Decision<GlinkEvent> {
  const named = namedAsn(scene, input);
  if ("problem" in named) return { events: [], problem: named.problem };
  const asn = named.found;
  const lines = asnLinesOf(asn.payload);
  const count = countedIn(asn, lines, input);
  if ("problem" in count) return { events: [], problem: count.problem };
  const decision = actOn(asnMover(scene, count), asn, "receive", { asnNumber: asn.number });
  if (decision.problem || count.counted || isShort(lines, asn.receipts)) return decision;
  const detail = `All goods of inbound order ${asn.number} have come in.`;
  return { events: [], problem: conflict(detail, ["receive with lines", "putaway", "close"]) };
}

/** `putaway`: goods that came in get their place, all or what the act counts. */
export function putaway(scene: Scene, input: Payload): Decision<GlinkEvent> {
  const named = namedAsn(scene, input);
  if ("problem" in named) return { events: [], problem: named.problem };
  const asn = named.found;
  const wanted = putAwayIn(asn, asnLinesOf(asn.payload), input);
  if ("problem" in wanted) return { events: [], problem: wanted.problem };
  const decision = actOn(asnMover(scene, wanted), asn, "putaway", { asnNumber: asn.number });
  if (decision.problem || dueOf(asn).length > 0 || decision.events.length > 1) return decision;
  const detail = `Inbound order ${asn.number} has no goods that are due to be put away.`;
  return { events: [], problem: conflict(detail, ["receive", "close"]) };
}

/** `close`: nothing more is expected. */
export function close(scene: Scene, input: Payload): Decision<GlinkEvent> {
  const named = namedAsn(scene, input);
  if ("problem" in named) return { events: [], problem: named.problem };
  return actOn(asnMover(scene), named.found, "close", { asnNumber: named.found.number });
}

function namedAsn({ state }: Scene, input: Payload) {
  return namedDocument(state, state.documents.asn, "asn", "asnNumber", input);
}
