import { segment } from "../../../base/json-pointer.ts";
import type { Instant } from "../../core/time.ts";
import type { DocumentBase, GlinkState, Order } from "../state.ts";

type Place = Pick<DocumentBase, "customer" | "warehouse">;

/** The orders of a customer in a warehouse, in the order in which they were created. */
export function ordersIn({ orderLists }: GlinkState, place: Place): readonly Order[] {
  return orderLists.get(listKey(place)) ?? [];
}

/** Notes a new order. */
export function indexOrder({ orderLists }: GlinkState, order: Order): void {
  const key = listKey(order);
  const list = orderLists.get(key);
  if (list) list.push(order);
  else orderLists.set(key, [order]);
}

/** Forgets an order. */
export function unindexOrder({ orderLists }: GlinkState, order: Order): void {
  const list = orderLists.get(listKey(order)) ?? [];
  const at = firstAt(list, (one) => one.sequence >= order.sequence);
  if (list[at] === order) list.splice(at, 1);
}

/** The part of a list that was created in a span, both ends included. */
export function createdIn(list: readonly Order[], from: Instant, to: Instant): readonly Order[] {
  const first = firstAt(list, ({ created }) => created >= from);
  return list.slice(
    first,
    firstAt(list, ({ created }) => created > to),
  );
}

/** Index of the first entry for which something is true that stays true from then on. */
function firstAt<T>(list: readonly T[], isTrue: (entry: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = list[middle];
    if (entry !== undefined && isTrue(entry)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function listKey({ customer, warehouse }: Place): string {
  return segment(customer) + segment(warehouse);
}
