import type { StockDelta } from "./event.ts";
import type { KakacloState, Warehouse } from "./state.ts";
import type { Scene } from "./world-parts.ts";

/** The warehouse that the pages name where none is named, or an unknown one. */
const usualWarehouse = "G007";

/** The warehouses in use, by all that a world has: those stay the same. */
const known = new WeakMap<KakacloState["warehouses"], readonly Warehouse[]>();

/** The warehouses that are in use, the one that is taken first in front. */
export function warehousesInUse({ warehouses }: KakacloState): readonly Warehouse[] {
  const found = known.get(warehouses) ?? findInUse(warehouses);
  known.set(warehouses, found);
  return found;
}

function findInUse(warehouses: KakacloState["warehouses"]): readonly Warehouse[] {
  const inUse = [...warehouses.values()].filter(({ isInUse }) => isInUse);
  const usual = inUse.filter(({ code }) => code === usualWarehouse);
  return [...usual, ...inUse.filter(({ code }) => code !== usualWarehouse)];
}

/** The warehouse of goods of which nothing else says where they lie. */
export function firstWarehouse(state: KakacloState): string {
  return warehousesInUse(state)[0]?.code ?? usualWarehouse;
}

/** The pieces of a SKU in a warehouse that the decision has not spoken for yet. */
export function available(
  { state, taken }: Pick<Scene, "state" | "taken">,
  sku: string,
  warehouse: string,
): number {
  return (state.skus.get(sku)?.stock[warehouse] ?? 0) + (taken.stock.get(placeOf(sku, warehouse)) ?? 0);
}

/** Speaks for goods, or gives them free, so that the rest of the decision knows. */
export function take({ taken }: Pick<Scene, "taken">, deltas: readonly StockDelta[]): readonly StockDelta[] {
  for (const [sku, warehouse, quantity] of deltas) {
    const place = placeOf(sku, warehouse);
    taken.stock.set(place, (taken.stock.get(place) ?? 0) + quantity);
  }
  return deltas;
}

function placeOf(sku: string, warehouse: string): string {
  return `${warehouse}\n${sku}`;
}
