import type { EventDraft } from "../core/event.ts";
import type { Decision } from "../core/family-behaviour.ts";
import type { Timer } from "../core/time.ts";
import type { KakacloEvent } from "./event.ts";
import { moveOrder, orderKey, topics, triggerOrder } from "./orders/moves.ts";
import { refundKey } from "./refunds/refund-key.ts";
import { settleInTime } from "./refunds/settle.ts";
import type { Scene } from "./world-parts.ts";

/** What a timer that is due brings. */
export function tick(scene: Scene, { topic, subject }: Timer): Decision<KakacloEvent> {
  if (topic === topics.waiting) return { events: serveWaiting(scene) };
  const name = subject.slice(subject.indexOf("/", 1) + 1);
  if (topic === topics.index) return { events: [{ body: { type: "indexed", sku: name } }] };
  if (subject === refundKey(name)) return { events: settleInTime(scene, name) };
  return { events: subject === orderKey(name) ? moveInTime(scene, name) : [] };
}

function moveInTime(scene: Scene, id: string): EventDraft<KakacloEvent>[] {
  const order = scene.state.orders.get(id);
  return order
    ? moveOrder(scene, { ...order }, scene.lives.order.timed(order.at, scene.context.settings)?.move)
    : [];
}

/** Those who wait get goods and money in the order in which they were created, as far as these go. */
function serveWaiting(scene: Scene): EventDraft<KakacloEvent>[] {
  const { state } = scene;
  const inOrder = [...state.waiting]
    .flatMap((id) => state.orders.get(id) ?? [])
    .sort((one, other) => one.sequence - other.sequence);
  return inOrder.flatMap((order) => {
    const copy = { ...order };
    return [
      ...triggerOrder(scene, copy, { on: "stock-arrives" }),
      ...triggerOrder(scene, copy, { on: "funds-arrive" }),
    ];
  });
}
