import type { EventDraft } from "../core/event.ts";
import type { Decision } from "../core/family-behaviour.ts";
import type { Timer } from "../core/time.ts";
import type { GlinkEvent } from "./event.ts";
import { draftOf, moveEvent, topics } from "./moves.ts";
import { orderMover } from "./orders/order-mover.ts";
import type { Scene } from "./world-parts.ts";

/** What a timer that is due brings. */
export function tick(scene: Scene, { topic, subject }: Timer): Decision<GlinkEvent> {
  return { events: topic === topics.stock ? serveWaiting(scene, subject) : moveInTime(scene, subject) };
}

function moveInTime(scene: Scene, key: string): EventDraft<GlinkEvent>[] {
  const { state, context, lives } = scene;
  const order = state.documents.order.get(key);
  const next = order && lives.order.timed(order.at, context.settings);
  if (!next) return [];
  const mover = orderMover(scene);
  const event = moveEvent(mover, order, next.move);
  return event ? [draftOf(mover, order, event)] : [];
}

/** Those who wait for an item get goods in the order in which they were created, as far as the goods go. */
function serveWaiting(scene: Scene, item: string): EventDraft<GlinkEvent>[] {
  const { state, context, lives } = scene;
  const keys = [...(state.waiting.get(item) ?? [])];
  const orders = keys.flatMap((key) => state.documents.order.get(key) ?? []);
  const taken = new Map<string, number>();
  return orders
    .sort((one, other) => one.sequence - other.sequence)
    .flatMap((order) => {
      const stand = { at: order.at, since: order.since };
      const move = lives.order.triggered({ on: "stock-arrives" }, stand, context.now, context.settings);
      const mover = orderMover(scene, { taken });
      const event = move && moveEvent(mover, order, move);
      return event ? [draftOf(mover, order, event)] : [];
    });
}
