import type { EventDraft } from "../core/event.ts";
import { rowsOf } from "../ledger/ledger.ts";
import type { QlinkEvent } from "./event.ts";
import type { Scene } from "./scene.ts";
import type { QlinkState, Warehouse } from "./state.ts";

/** Whether the world refuses what nobody declared. */
export function isStrict({ state, context }: Pick<Scene, "state" | "context">): boolean {
  return state.isStrict || context.settings["strict"] === true;
}

/** The warehouses that were declared or named, or that goods lie in. */
export function warehousesOf({ warehouses, ledger, owner, ground }: QlinkState): readonly Warehouse[] {
  const all = new Map(warehouses);
  for (const one of ground?.warehouses() ?? []) if (!all.has(one.code)) all.set(one.code, one);
  for (const { customer, warehouse: code } of ledger.rows.values())
    if (customer === owner && !all.has(code)) all.set(code, { code, name: code });
  return [...all.values()];
}

/** Whether a strict world does not know a warehouse. */
export function isUnknownWarehouse(scene: Scene, warehouse: string): boolean {
  const { state } = scene;
  if (!isStrict(scene) || state.warehouses.has(warehouse)) return false;
  return !warehousesOf(state).some(({ code }) => code === warehouse);
}

/** The first product that a strict world does not know: neither handed in nor there. */
export function unknownProduct(
  scene: Scene,
  warehouse: string,
  lines: readonly { readonly sku: string }[],
): string | undefined {
  if (!isStrict(scene)) return undefined;
  const { products, ledger, owner, ground } = scene.state;
  const isKnown = (sku: string) => products.has(sku) || ground?.knows(owner, sku) === true;
  return lines.find(({ sku }) => !isKnown(sku) && rowsOf(ledger, owner, warehouse, sku).length === 0)?.sku;
}

/** Goods that nobody declared exist in a lenient world as soon as they are named; the draft that says so, if it takes one. */
export function openRows(scene: Scene, warehouse: string, skus: readonly string[]): EventDraft<QlinkEvent>[] {
  if (isStrict(scene)) return [];
  const { ledger, owner } = scene.state;
  const quantity = Number(scene.context.settings["plenty"]);
  const rows = [...new Set(skus)]
    .filter((sku) => !rowsOf(ledger, owner, warehouse, sku).some(({ status }) => status === "GOOD"))
    .map((sku) => ({ customer: owner, warehouse, sku, batch: "", status: "GOOD", quantity }));
  return rows.length === 0 ? [] : [{ body: { type: "rowsOpened", rows } }];
}
