import type { Writable } from "../../../base/writable.ts";
import type { Place, Want } from "../../ledger/allocate.ts";
import { type Kept, sent } from "../../ledger/kept.ts";
import { itemKey } from "../../ledger/ledger.ts";
import { number, objects, text } from "../../ledger/read.ts";
import type { OrderFacts, Payload } from "../state.ts";

/** What an order is about. */
export type Wanted = Place & { readonly payload: Kept };

/** The lines that were read last: those of one payload are asked for more than once in a row. */
let last: { readonly payload: Payload; readonly lines: readonly Want[] } | undefined;

/** The lines of a call that creates an order. */
export function linesOf(payload: Payload): readonly Want[] {
  if (last?.payload === payload) return last.lines;
  const lines = objects(payload, "items").map(lineOf);
  last = { payload, lines };
  return lines;
}

function lineOf(item: Payload): Want {
  const batch = text(item, "batchNo");
  const sku = text(item, "sku") ?? "";
  const quantity = number(item, "quantity") ?? 0;
  const status = text(item, "stockStatus") ?? "GOOD";
  return batch === undefined ? { sku, quantity, status } : { sku, quantity, status, batch };
}

/** What is often asked of a call that creates an order. */
export function factsOf(payload: Payload): OrderFacts {
  const facts: Writable<OrderFacts> = { lines: linesOf(payload) };
  const [external, ordered] = [text(payload, "extOrderNumber"), text(payload, "orderTime")];
  if (external !== undefined) facts.external = external;
  if (ordered !== undefined) facts.ordered = ordered;
  return facts;
}

/** The items that an order waits for, as keys, each once. */
export function itemKeysOf({ customer, warehouse, payload }: Wanted): Set<string> {
  return new Set(linesOf(sent(payload)).map(({ sku }) => itemKey(customer, warehouse, sku)));
}
