import type { EventDraft } from "../core/event.ts";
import { rowsOf } from "../ledger/ledger.ts";
import type { QlinkEvent } from "./event.ts";
import type { Scene } from "./scene.ts";

/** Whether the world refuses what nobody declared. */
export function isStrict({ state, context }: Pick<Scene, "state" | "context">): boolean {
  return state.isStrict || context.settings["strict"] === true;
}

/** Whether a strict world does not know a warehouse. */
export function isUnknownWarehouse(scene: Scene, warehouse: string): boolean {
  return isStrict(scene) && !scene.state.warehouses.has(warehouse);
}

/** The first product that a strict world does not know. */
export function unknownProduct(scene: Scene, lines: readonly { readonly sku: string }[]): string | undefined {
  return isStrict(scene) ? lines.find(({ sku }) => !scene.state.products.has(sku))?.sku : undefined;
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
