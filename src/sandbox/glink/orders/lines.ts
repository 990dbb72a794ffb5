import type { Place, Want } from "../../ledger/allocate.ts";
import { itemKey } from "../../ledger/ledger.ts";
import { number, objects, text } from "../../ledger/read.ts";
import type { Payload } from "../state.ts";

/** What an order or a call that creates one is about. */
export type Wanted = Place & { readonly payload: Payload };

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

/** The items that an order waits for, as keys, each once. */
export function itemKeysOf({ customer, warehouse, payload }: Wanted): Set<string> {
  return new Set(linesOf(payload).map(({ sku }) => itemKey(customer, warehouse, sku)));
}
