import type { ActProblem } from "../../core/answer.ts";
import type { Decision } from "../../core/family-behaviour.ts";
import { actOn, badInput } from "../act-on.ts";
import { namedDocument } from "../documents.ts";
import type { GlinkEvent } from "../event.ts";
import { number, objects, text } from "../read.ts";
import type { Order, Payload } from "../state.ts";
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
  const picked = pickedOf(named.found, input);
  if ("problem" in picked) return { events: [], problem: picked.problem };
  return actOn(orderMover(scene, { picked: picked.pieces }), named.found, "shortPick", {
    orderNumber: named.found.number,
  });
}

function namedOrder({ state }: Scene, input: Payload) {
  return namedDocument(state, state.documents.order, "order", "orderNumber", input);
}

/** What is picked of each item, as an act says; one piece less than was ordered of the first item, where it says nothing. */
function pickedOf(
  order: Order,
  input: Payload,
): { pieces: ReadonlyMap<string, number> } | { problem: ActProblem } {
  const ordered = new Map<string, number>();
  for (const { sku, quantity } of order.lines) ordered.set(sku, (ordered.get(sku) ?? 0) + quantity);
  const [first = "", pieces = 0] = [...ordered][0] ?? [];
  const lines = objects(input, "lines").map(
    (line) => [text(line, "sku") ?? "", number(line, "picked") ?? 0] as const,
  );
  for (const [index, [sku, quantity]] of lines.entries()) {
    const most = ordered.get(sku);
    if (most === undefined) {
      return { problem: badInput(`/lines/${index}/sku`, `The order has no ${sku}.`, [...ordered.keys()]) };
    }
    if (quantity > most) {
      const detail = `The order has ${most} of ${sku}, so no more can be picked.`;
      return { problem: badInput(`/lines/${index}/picked`, detail, [`0 to ${most}`]) };
    }
  }
  const picked = new Map(lines.length > 0 ? lines : [[first, pieces - 1] as const]);
  const left = [...ordered].reduce((sum, [sku, quantity]) => sum + (picked.get(sku) ?? quantity), 0);
  if (left > 0) return { pieces: picked };
  return {
    problem: badInput("/lines", "Nothing would be left to ship: hold the order, or cancel it by the call.", [
      "hold",
    ]),
  };
}
