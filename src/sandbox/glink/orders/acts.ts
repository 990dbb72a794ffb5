import { fits } from "../../behaviour/life.ts";
import type { ActProblem } from "../../core/answer.ts";
import type { Decision } from "../../core/family-behaviour.ts";
import { namedDocument } from "../documents.ts";
import type { GlinkEvent } from "../event.ts";
import { draftOf, moved, moveEvent, wayTo } from "../moves.ts";
import { number, objects, text } from "../read.ts";
import type { Order, Payload } from "../state.ts";
import type { Scene } from "../world-parts.ts";
import { linesOf } from "./lines.ts";
import { orderMover } from "./order-mover.ts";

/** An act on an order: through all that lies before it, and then the move itself where there is one. */
export function actOnOrder(scene: Scene, act: string, input: Payload): Decision<GlinkEvent> {
  const { state, context, lives } = scene;
  const named = namedDocument(state, state.documents.order, "order", "orderNumber", input);
  if ("problem" in named) return { events: [], problem: named.problem };
  const order = named.found;
  const picked = pickedOf(act, order, input);
  if (picked && "problem" in picked) return { events: [], problem: picked.problem };
  const tracking = text(input, "trackingNumber");
  const mover = orderMover(scene, {
    ...(tracking && { tracking }),
    ...(picked && { picked: picked.pieces }),
  });
  const copy = { ...order };
  const until = lives.order.until(act);
  const isThere = until === undefined || fits(until, copy.at);
  const way = isThere ? undefined : wayTo(mover, copy, until);
  if (way && way.end !== "there") return refuse(scene, act, order, way.end);
  const stand = { at: copy.at, since: copy.since };
  const move = lives.order.triggered({ act }, stand, context.now, context.settings);
  const event = move && moveEvent(mover, copy, move);
  if (!event && (!way || (move && !event))) return refuse(scene, act, order, move ? "no stock" : "stuck");
  const last = event ? [draftOf(mover, copy, event)] : [];
  if (event) moved(copy, event, context.now);
  return { events: [...(way?.drafts ?? []), ...last], result: { orderNumber: order.number, ...copy.at } };
}

/** What is picked of each item, as an act says. */
function pickedOf(
  act: string,
  order: Order,
  input: Payload,
): { pieces: ReadonlyMap<string, number> } | { problem: ActProblem } | undefined {
  if (act !== "shortPick") return undefined;
  const ordered = new Map<string, number>();
  for (const { sku, quantity } of linesOf(order.payload))
    ordered.set(sku, (ordered.get(sku) ?? 0) + quantity);
  const [first = "", pieces = 0] = [...ordered][0] ?? [];
  const lines = objects(input, "lines").map(
    (line) => [text(line, "sku") ?? "", number(line, "picked") ?? 0] as const,
  );
  const picked = new Map(lines.length > 0 ? lines : [[first, pieces - 1] as const]);
  for (const [index, [sku, quantity]] of lines.entries()) {
    const most = ordered.get(sku);
    if (most === undefined)
      return input422(`/lines/${index}/sku`, `The order has no ${sku}.`, [...ordered.keys()]);
    if (quantity > most) {
      return input422(
        `/lines/${index}/picked`,
        `The order has ${most} of ${sku}, so no more can be picked.`,
        [`0 to ${most}`],
      );
    }
  }
  const left = [...ordered].reduce((sum, [sku, quantity]) => sum + (picked.get(sku) ?? quantity), 0);
  if (left === 0)
    return input422("/lines", "Nothing would be left to ship: cancel the order, or hold it.", ["hold"]);
  return { pieces: picked };
}

function input422(pointer: string, detail: string, possible: readonly string[]): { problem: ActProblem } {
  return { problem: { kind: "input", pointer, detail, possible } };
}

function refuse(
  { lives, context }: Scene,
  act: string,
  order: Order,
  end: "stuck" | "no stock",
): Decision<GlinkEvent> {
  const stand = { at: order.at, since: order.since };
  const possible = lives.order.acts(stand, context.now, context.settings);
  const states = Object.entries(order.at).map(([axis, state]) => `${axis} ${state}`);
  const why = end === "no stock" ? "there is not enough stock for it" : `it stands at ${states.join(", ")}`;
  return {
    events: [],
    problem: {
      kind: "conflict",
      detail: `${act} is not possible for order ${order.number}: ${why}.`,
      possible,
    },
  };
}
