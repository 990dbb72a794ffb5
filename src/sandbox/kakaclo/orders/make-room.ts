import type { EventDraft } from "../../core/event.ts";
import type { Decision } from "../../core/family-behaviour.ts";
import type { KakacloEvent } from "../event.ts";
import { refundKey } from "../refunds/refund-key.ts";
import type { Scene } from "../world-parts.ts";
import { orderKey } from "./moves.ts";

/** Drafts of new orders, after those that drop orders which were finished first, so that they have room. */
export function makeRoom(
  { state, context }: Scene,
  count: number,
  drafts: readonly EventDraft<KakacloEvent>[],
): Pick<Decision<KakacloEvent>, "events" | "notice"> {
  const limit = Number(context.settings["maxOrders"]);
  const excess = state.orders.size + count - limit;
  if (excess <= 0 || state.finished.size === 0) return { events: drafts };
  const orders = firstOf(state.finished, excess);
  const refunds = orders.flatMap((id) => state.refundsOf.get(id) ?? []);
  const notice = `The world holds ${limit} orders: from now on, those that were finished first are dropped.`;
  const dropped: EventDraft<KakacloEvent> = {
    body: { type: "dropped", orders },
    stopsOf: [...orders.map(orderKey), ...refunds.map(refundKey)],
  };
  return { events: [dropped, ...drafts], ...(!state.said.dropped && { notice }) };
}

function firstOf(ids: Iterable<string>, count: number): string[] {
  const first: string[] = [];
  for (const id of ids) {
    if (first.length >= count) break;
    first.push(id);
  }
  return first;
}
