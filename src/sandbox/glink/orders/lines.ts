import { itemKey, rowsOf } from "../ledger.ts";
import { number, objects, text } from "../read.ts";
import type { Allocation, GlinkState, Order, Payload, RowIdentity } from "../state.ts";

/** What a line of an order asks for. */
export type OrderLine = {
  readonly sku: string;
  readonly quantity: number;
  readonly status: string;
  /** The batch that it asks for; absent where any will do. */
  readonly batch?: string;
};

/** The lines of a call that creates an order. */
export function linesOf(payload: Payload): readonly OrderLine[] {
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

/** What an order or a call that creates one is about. */
export type Wanted = Pick<Order, "customer" | "warehouse" | "payload">;

/** The keys of the items that an order waits for, each once. */
export function itemKeysOf({ customer, warehouse, payload }: Wanted): Set<string> {
  return new Set(linesOf(payload).map(({ sku }) => itemKey(customer, warehouse, sku)));
}

/**
 * Sets goods aside for all lines, oldest rows first; `undefined` where there are not enough.
 *
 * @param taken what is spoken for already, by key of the row; it is added to where goods were found
 */
export function allocate(
  state: GlinkState,
  { customer, warehouse, payload }: Wanted,
  taken = new Map<string, number>(),
): readonly Allocation[] | undefined {
  const allocations: Allocation[] = [];
  const here = new Map(taken);
  for (const [index, line] of linesOf(payload).entries()) {
    let open = line.quantity;
    for (const row of rowsOf(state, customer, warehouse, line.sku)) {
      if (open === 0) break;
      if (row.status !== line.status || (line.batch !== undefined && row.batch !== line.batch)) continue;
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

/** The rows that have to be there so that lines find plenty of goods in a lenient world, and are not. */
export function missingRows(
  state: GlinkState,
  { customer, warehouse, payload }: Wanted,
): readonly RowIdentity[] {
  const missing = new Map<string, RowIdentity>();
  for (const { sku, status, batch = "" } of linesOf(payload)) {
    const isThere = rowsOf(state, customer, warehouse, sku).some(
      (row) => row.status === status && (batch === "" || row.batch === batch),
    );
    if (!isThere)
      missing.set(JSON.stringify([sku, batch, status]), { customer, warehouse, sku, batch, status });
  }
  return [...missing.values()];
}
