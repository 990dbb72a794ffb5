import type { Writable } from "../../../base/writable.ts";
import type { Condition, Standing } from "../../behaviour/behaviour.ts";
import { fits, type NamedMove, type Trigger } from "../../behaviour/life.ts";
import type { EventDraft } from "../../core/event.ts";
import type { Instant, Timer } from "../../core/time.ts";
import type { KakacloEvent, OrderMoved } from "../event.ts";
import type { Order, Payload } from "../state.ts";
import type { Lives, Scene } from "../world-parts.ts";
import { effectOf } from "./effects.ts";

/** Topics of the timers. */
export const topics = { next: "next", waiting: "waiting", index: "index" } as const;

/** The subject of the timers of an order. */
export function orderKey(id: string): string {
  return `/order/${id}`;
}

/** The event of a move; `undefined` where its effect is not possible and it leads nowhere else. */
function moveEvent(scene: Scene, order: Order, move: NamedMove, input: Payload): OrderMoved | undefined {
  const { id } = order;
  const { name, does, to, otherwise, after } = move;
  if (does === undefined) return { type: "orderMoved", id, move: name, to };
  const done = effectOf(does, scene, order, input);
  // What people ask for and is not possible is refused; time goes on some other way.
  if (!done)
    return after !== undefined && otherwise
      ? { type: "orderMoved", id, move: name, to: otherwise }
      : undefined;
  const there = done.isPartial && otherwise ? otherwise : to;
  const event: Writable<OrderMoved> = { type: "orderMoved", id, move: name, to: there };
  // Members are set one by one: spreading them takes many times as long.
  if (done.stock) event.stock = done.stock;
  if (done.balance !== undefined) event.balance = done.balance;
  if (done.set) event.set = done.set;
  return event;
}

/** What happens to an order itself when it moves. */
export function moved(order: Order, { to, set }: OrderMoved, now: number): void {
  order.at = { ...order.at, ...to };
  order.since = now;
  order.changed = now;
  Object.assign(order, set);
}

/**
 * Moves an order, and the copy that the rest of the decision works on.
 *
 * @returns the draft, or nothing where the move is not possible
 */
export function moveOrder(
  scene: Scene,
  order: Order,
  move: NamedMove | undefined,
  input: Payload = {},
): EventDraft<KakacloEvent>[] {
  const event = move && moveEvent(scene, order, move, input);
  if (!event) return [];
  const before = order.at;
  moved(order, event, scene.context.now);
  const { starts = [], stopsOf } = timersOf(scene, order, before, event.move);
  return [stopsOf ? { body: event, stopsOf, starts } : { body: event, starts }];
}

/** What a trigger brings an order. */
export function triggerOrder(
  scene: Scene,
  order: Order,
  trigger: Trigger,
  input: Payload = {},
): EventDraft<KakacloEvent>[] {
  const { now, settings } = scene.context;
  return moveOrder(scene, order, scene.lives.order.triggered(trigger, order, now, settings), input);
}

/** A move that leaves what time brings next as it is does not put its clock back, unless it is time that moved it. */
function timersOf(
  scene: Scene,
  order: Order,
  before: Standing,
  name: string,
): Omit<EventDraft<KakacloEvent>, "body"> {
  const { lives, context } = scene;
  const next = lives.order.timed(order.at, context.settings);
  const last = lives.order.timed(before, context.settings)?.move;
  // Who begins to wait looks at once.
  const look = isWaiting(lives, order.at) && !isWaiting(lives, before) ? waitingTimer(context.now) : [];
  if (next && next.move === last && name !== last.name) return { starts: look };
  const timers = nextTimer(scene, order);
  return { stopsOf: [orderKey(order.id)], starts: look.length === 0 ? timers : [...timers, ...look] };
}

/** Whether goods or money that arrive would move an order. */
export function isWaiting({ order }: Pick<Lives, "order">, at: Standing): boolean {
  return order.waits(at, "stock-arrives") || order.waits(at, "funds-arrive");
}

/** A timer that lets those who wait look whether there are goods and money now. */
export function waitingTimer(now: Instant): Omit<Timer, "id">[] {
  return [{ due: now, topic: topics.waiting, subject: "/waiting" }];
}

/** The timer of the next move in time, if there is one. */
export function nextTimer(
  { lives, context: { now, settings } }: Scene,
  { id, at }: Pick<Order, "id" | "at">,
) {
  const next = lives.order.timed(at, settings);
  return next ? [{ due: now + next.after, topic: topics.next, subject: orderKey(id) }] : [];
}

/** No life has as many stages; one that goes round in circles ends here. */
const longestWay = 100;

/** The moves in time that lead an order to where a condition means; nothing where it does not come there. */
export function wayTo(scene: Scene, order: Order, until: Condition): EventDraft<KakacloEvent>[] | undefined {
  const drafts: EventDraft<KakacloEvent>[] = [];
  while (!fits(until, order.at)) {
    const timed = scene.lives.order.timed(order.at, scene.context.settings)?.move;
    const step = timed
      ? moveOrder(scene, order, { ...timed, otherwise: undefined })
      : triggerOrder(scene, order, { on: "funds-arrive" });
    if (step.length === 0 || drafts.length > longestWay) return undefined;
    drafts.push(...step);
  }
  return drafts;
}
