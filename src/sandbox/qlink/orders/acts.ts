import type { Decision } from "../../core/family-behaviour.ts";
import { actOn } from "../../ledger/act-on.ts";
import { pickedIn } from "../../ledger/counts.ts";
import type { Payload } from "../../ledger/document.ts";
import { text } from "../../ledger/read.ts";
import { namedDocument } from "../documents.ts";
import type { QlinkEvent } from "../event.ts";
import type { Scene } from "../scene.ts";
import { orderMover } from "./effects.ts";

/** `ship`, `hold`, `release`. */
export function actOnOrder(scene: Scene, act: string, input: Payload): Decision<QlinkEvent> {
  const named = namedOrder(scene, input);
  if ("problem" in named) return { events: [], problem: named.problem };
  const tracking = text(input, "trackingNumber");
  const reason = text(input, "reason");
  const mover = orderMover(scene, { ...(tracking && { tracking }), ...(reason && { reason }) });
  return actOn(mover, named.found, act, { orderNumber: named.found.number });
}

/** `shortPick`: fewer goods are picked than are ordered. */
export function shortPick(scene: Scene, input: Payload): Decision<QlinkEvent> {
  const named = namedOrder(scene, input);
  if ("problem" in named) return { events: [], problem: named.problem };
  const picked = pickedIn(named.found.lines, input);
  if ("problem" in picked) return { events: [], problem: picked.problem };
  const result = { orderNumber: named.found.number };
  return actOn(orderMover(scene, picked), named.found, "shortPick", result);
}

function namedOrder({ state }: Scene, input: Payload) {
  return namedDocument(state, state.documents.order, "order", input);
}
