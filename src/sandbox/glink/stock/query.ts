import type { Decision } from "../../core/family-behaviour.ts";
import { emptyRow, rowsOf, totalOf } from "../../ledger/ledger.ts";
import { objects, text, texts } from "../../ledger/read.ts";
import type { GlinkEvent } from "../event.ts";
import { isStrict, masterKey } from "../named.ts";
import { pageOf } from "../page.ts";
import type { Payload, Row } from "../state.ts";
import type { Scene } from "../world-parts.ts";

/** queryStockBySku: one row for each item, warehouse and stock status; good stock alone unless all is asked for. */
export function queryStockBySku(scene: Scene, payload: Payload): Decision<GlinkEvent> {
  const { state } = scene;
  const customer = text(payload, "customerCode") ?? "";
  const named = text(payload, "warehouseCode");
  const warehouses = named === undefined ? [...state.master.warehouses.keys()] : [named];
  const all = payload["allStockStatus"] === true;
  const rows = texts(payload, "skus").flatMap((sku) =>
    warehouses.flatMap((warehouse) => stockOf(scene, customer, warehouse, sku)),
  );
  const body = {
    success: true,
    code: "SUCCESS",
    message: null,
    inventoryVOList: rows
      .filter(({ status }) => all || status === "GOOD")
      .map((row) => ({
        ...{ customerCode: row.customer, warehouseCode: row.warehouse, sku: row.sku },
        ...describe(scene, row, { name: "name", none: null }),
        ...{ total: totalOf(row), available: row.available, allocated: row.allocated },
        ...{
          duePutawayQty: row.duePutaway,
          quarantined: row.quarantined,
          holdQty: row.held,
          missingQty: row.missing,
        },
        stockStatus: row.status,
      })),
  };
  return { events: [], answer: scene.answers.made("queryStockBySku", "found", body) };
}

/** queryWarehouseStock: the rows of a warehouse, page by page. */
export function queryWarehouseStock(scene: Scene, payload: Payload): Decision<GlinkEvent> {
  const customer = text(payload, "customerCode") ?? "";
  const warehouse = text(payload, "warehouseCode") ?? "";
  const status = text(payload, "stockStatus");
  const skus = texts(payload, "skus");
  const wanted = skus.length > 0 ? skus : knownSkus(scene, customer, warehouse);
  const rows = wanted
    .flatMap((sku) => stockOf(scene, customer, warehouse, sku))
    .filter((row) => status === undefined || row.status === status)
    .filter((row) => payload["ignoreZero"] !== true || totalOf(row) > 0);
  const body = {
    code: "SUCCESS",
    success: true,
    inventoryVOList: pageOf(rows, payload, 200).map((row) => warehouseRow(scene, row)),
  };
  return { events: [], answer: scene.answers.made("queryWarehouseStock", "found", body) };
}

function warehouseRow(scene: Scene, row: Row): Payload {
  const salable = row.status === "GOOD" ? row.available : 0;
  const unavailable = row.available - salable + row.held + row.quarantined + row.missing;
  return {
    ...{ customerCode: row.customer, warehouseCode: row.warehouse, sku: row.sku },
    ...describe(scene, row, { name: "skuDescription", none: "" }),
    ...{ skuStatus: row.status, totalQty: totalOf(row), occupiedQty: row.allocated, salableQty: salable },
    ...{ duePutawayQty: row.duePutaway, unavailableQty: unavailable },
  };
}

/**
 * The stock of an item in a warehouse by status, of all batches together; of one that was declared and has none yet, what a
 * lenient world will give it. One that nobody has named has none, by its code as in the list of the warehouse.
 */
function stockOf(scene: Scene, customer: string, warehouse: string, sku: string): Row[] {
  const rows = rowsOf(scene.state, customer, warehouse, sku);
  if (rows.length === 0) {
    if (isStrict(scene) || !scene.state.master.items.has(masterKey(customer, sku))) return [];
    const fresh = emptyRow({ customer, warehouse, sku, batch: "", status: "GOOD" });
    return [{ ...fresh, available: Number(scene.context.settings["plenty"]) }];
  }
  const byStatus = new Map<string, Row>();
  for (const row of rows) {
    const sum = byStatus.get(row.status) ?? emptyRow({ ...row, batch: "" });
    sum.available += row.available;
    sum.allocated += row.allocated;
    sum.held += row.held;
    sum.quarantined += row.quarantined;
    sum.missing += row.missing;
    sum.duePutaway += row.duePutaway;
    byStatus.set(row.status, sum);
  }
  return [...byStatus.values()];
}

/** The items of a customer that are in a warehouse, and in a lenient world those that were declared. */
function knownSkus(scene: Scene, customer: string, warehouse: string): string[] {
  const { rows, master } = scene.state;
  const skus = new Set<string>();
  for (const row of rows.values())
    if (row.customer === customer && row.warehouse === warehouse) skus.add(row.sku);
  if (!isStrict(scene)) {
    for (const item of master.items.values()) if (item.customer === customer) skus.add(item.sku);
  }
  return [...skus];
}

function describe(
  { state }: Scene,
  { customer, sku }: Row,
  { name, none }: { readonly name: string; readonly none: string | null },
): Payload {
  const record = state.master.items.get(masterKey(customer, sku))?.record ?? {};
  const barcodes = objects(record, "barcodeList").flatMap((entry) => text(entry, "barcode") ?? []);
  return {
    [name]: text(record, "description") ?? none,
    barcode: barcodes.length > 0 ? barcodes.join(",") : none,
  };
}
