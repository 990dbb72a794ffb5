import type { Decision } from "../../core/family-behaviour.ts";
import { actOn } from "../../ledger/act-on.ts";
import { pickedIn } from "../../ledger/counts.ts";
import { text } from "../../ledger/read.ts";
import { namedDocument } from "../documents.ts";
import type { GlinkEvent } from "../event.ts";
import type { Payload } from "../state.ts";
import type { Scene } from "../world-parts.ts";
import { orderMover } from "./order-mover.ts";

/** `ship`, `hold`, `release`. */
export function actOnOrder(scene: Scene, act: string, input: Payload): Decision<GlinkEvent> {
  const named = namedOrder(scene, input);
  if ("problem" in named) return { events: [], problem: named.problem };
  const tracking = text(input, "trackingNumber");
  const reason = text(input, "reason");
  const mover = orderMover(scene, { ...(tracking && { tracking }), ...(reason && { reason }) });
  return actOn(mover, named.found, act, { orderNumber: named.found.number });
}

/** `shortPick`: fewer goods are picked than are ordered. */
export function shortPick(scene: Scene, input: Payload): Decision<GlinkEvent> {
  const named = namedOrder(scene, input);
  if ("problem" in named) return { events: [], problem: named.problem };
  const picked = pickedIn(named.found.lines, input);
  if ("problem" in picked) return { events: [], problem: picked.problem };
  return actOn(orderMover(scene, picked), named.found, "shortPick", {
    orderNumber: named.found.number,
  });
}

function namedOrder({ state }: Scene, input: Payload) {
  return namedDocument(state, state.documents.order, "order", "orderNumber", input);
}
