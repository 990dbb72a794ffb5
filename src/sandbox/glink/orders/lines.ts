import type { Place, Want } from "../../ledger/allocate.ts";
import { type Kept, sent } from "../../ledger/kept.ts";
import { itemKey } from "../../ledger/ledger.ts";
import { number, objects, text } from "../../ledger/read.ts";
import type { OrderFacts, Payload } from "../state.ts";

/** What an order is about. */
export type Wanted = Place & { readonly payload: Kept };

/** The lines of a call that creates an order. */
export function linesOf(payload: Payload): readonly Want[] {
  return objects(payload, "items").map((item) => {
    const batch = text(item, "batchNo");
    return {
      sku: text(item, "sku") ?? "",
      quantity: number(item, "quantity") ?? 0,
      status: text(item, "stockStatus") ?? "GOOD",
      ...(batch !== undefined && { batch }),
    };
  });
}

/** What is often asked of a call that creates an order. */
export function factsOf(payload: Payload): OrderFacts {
  const [external, ordered] = [text(payload, "extOrderNumber"), text(payload, "orderTime")];
  return {
    lines: linesOf(payload),
    ...(external !== undefined && { external }),
    ...(ordered !== undefined && { ordered }),
  };
}

/** The items that an order waits for, as keys, each once. */
export function itemKeysOf({ customer, warehouse, payload }: Wanted): Set<string> {
  return new Set(linesOf(sent(payload)).map(({ sku }) => itemKey(customer, warehouse, sku)));
}
