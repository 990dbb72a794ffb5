import { itemKey, rowsOf } from "../ledger.ts";
import { number, objects, text } from "../read.ts";
import type { Allocation, DocumentBase, GlinkState, Kept, OrderFacts, Row, Want } from "../state.ts";

export type { Want } from "../state.ts";

/** Whose goods in which warehouse. */
export type Place = Pick<DocumentBase, "customer" | "warehouse">;

/** What an order or a call that creates one is about. */
export type Wanted = Place & { readonly payload: Kept };

/** The lines of a call that creates an order. */
export function linesOf(payload: Kept): readonly Want[] {
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
export function factsOf(payload: Kept): OrderFacts {
  const [external, ordered] = [text(payload, "extOrderNumber"), text(payload, "orderTime")];
  return {
    lines: linesOf(payload),
    ...(external !== undefined && { external }),
    ...(ordered !== undefined && { ordered }),
  };
}

/** The items that an order waits for, as keys, each once. */
export function itemKeysOf({ customer, warehouse, payload }: Wanted): Set<string> {
  return new Set(linesOf(payload).map(({ sku }) => itemKey(customer, warehouse, sku)));
}

/**
 * Sets goods aside for all that is wanted, oldest rows first; `undefined` where there are not enough.
 *
 * @param opened rows that the same command opens
 * @param taken what is spoken for already, by key of the row; it is added to where goods were found
 */
export function allocateWants(
  state: GlinkState,
  { customer, warehouse }: Place,
  wants: readonly Want[],
  taken: Map<string, number>,
  opened: readonly Row[] = [],
): readonly Allocation[] | undefined {
  const allocations: Allocation[] = [];
  const here = new Map(taken);
  for (const [index, want] of wants.entries()) {
    let open = want.quantity;
    const known = rowsOf(state, customer, warehouse, want.sku);
    for (const row of opened.length === 0 ? known : [...known, ...opened]) {
      if (open === 0) break;
      if (
        row.sku !== want.sku ||
        row.status !== want.status ||
        (want.batch !== undefined && row.batch !== want.batch)
      )
        continue;
      const before = here.get(row.key) ?? 0;
      const quantity = Math.min(open, row.available - before);
      if (quantity <= 0) continue;
      here.set(row.key, before + quantity);
      allocations.push([index, row.key, quantity]);
      open -= quantity;
    }
    if (open > 0) return undefined;
  }
  for (const [key, quantity] of here) taken.set(key, quantity);
  return allocations;
}
