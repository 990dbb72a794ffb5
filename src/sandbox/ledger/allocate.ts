import type { DocumentBase } from "./document.ts";
import { rowsOf } from "./ledger.ts";
import type { Allocation, Ledger, Row } from "./stock.ts";

/** Goods that are wanted from stock. */
export type Want = {
  readonly sku: string;
  readonly quantity: number;
  readonly status: string;
  /** The batch that is wanted; absent where any will do. */
  readonly batch?: string;
};

/** Whose goods in which warehouse. */
export type Place = Pick<DocumentBase, "customer" | "warehouse">;

/**
 * Sets goods aside for all that is wanted, oldest rows first; `undefined` where there are not enough.
 *
 * @param opened rows that the same command opens
 * @param taken what is spoken for already, by key of the row; it is added to where goods were found
 */
export function allocateWants(
  ledger: Ledger,
  { customer, warehouse }: Place,
  wants: readonly Want[],
  taken: Map<string, number>,
  opened: readonly Row[] = [],
): readonly Allocation[] | undefined {
  const allocations: Allocation[] = [];
  const here = new Map(taken);
  for (const [index, want] of wants.entries()) {
    let open = want.quantity;
    const known = rowsOf(ledger, customer, warehouse, want.sku);
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
