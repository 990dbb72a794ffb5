import type { Decision } from "../core/family-behaviour.ts";
import type { Instant } from "../core/time.ts";
import type { Payload } from "../ledger/document.ts";
import { emptyRow, rowsOf, totalOf } from "../ledger/ledger.ts";
import { number, objects, text } from "../ledger/read.ts";
import { receivedOf } from "../ledger/receipts.ts";
import type { Row } from "../ledger/stock.ts";
import type { QlinkEvent } from "./event.ts";
import { isStrict, isUnknownWarehouse } from "./named.ts";
import { enveloped } from "./orders/create.ts";
import type { Scene } from "./scene.ts";
import { asnLines } from "./state.ts";

const operation = "syncInventory";

/** syncInventory: a page of the stock of a warehouse, of all its products or of those that are named, and changed since an instant. */
export function syncInventory(scene: Scene, payload: Payload): Decision<QlinkEvent> {
  const { answers, context } = scene;
  const warehouse = text(payload, "warehouseCode") ?? "";
  const [page, pageSize] = [number(payload, "page") ?? 1, number(payload, "pageSize") ?? 1];
  if (page < 1 || pageSize < 1) return { events: [], answer: answers(operation, "badPage") };
  if (isUnknownWarehouse(scene, warehouse))
    return { events: [], answer: answers(operation, "unknownWarehouse", { warehouse }) };
  const since = number(payload, "updateTimeFrom");
  const named = objects(payload, "warehouseSkuList").flatMap((one) => text(one, "warehouseSku") ?? []);
  const stock = (named.length > 0 ? [...new Set(named)] : knownSkus(scene, warehouse))
    .flatMap((sku) => stockOf(scene, warehouse, sku))
    .filter(({ changed }) => since === undefined || changed >= since);
  const onTheWay = expected(scene, warehouse);
  const data = stock
    .slice((page - 1) * pageSize, page * pageSize)
    .map((one) => recordOf(warehouse, one, onTheWay.get(one.sku) ?? 0));
  const pageCount = Math.ceil(stock.length / pageSize);
  const result =
    context.settings["inventoryForm"] === "rows"
      ? data
      : { isLastPage: page >= pageCount, currentPage: page, pageCount, data };
  return { events: [], answer: answers.made(operation, "found", enveloped(result)) };
}

/** The stock of a product in a warehouse, and when it changed last. */
type Stock = { readonly sku: string; readonly rows: readonly Row[]; readonly changed: Instant };

/** Of a product that was declared and has none yet, what a lenient world will give it. One that nobody has named has none. */
function stockOf(scene: Scene, warehouse: string, sku: string): Stock[] {
  const { ledger, owner, products } = scene.state;
  const rows = rowsOf(ledger, owner, warehouse, sku);
  if (rows.length > 0) return [{ sku, rows, changed: Math.max(...rows.map(({ changed = 0 }) => changed)) }];
  if (isStrict(scene) || !products.has(sku)) return [];
  const row = emptyRow({ customer: owner, warehouse, sku, batch: "", status: "GOOD" });
  row.available = Number(scene.context.settings["plenty"]);
  return [{ sku, rows: [row], changed: products.get(sku)?.updated ?? 0 }];
}

/** The products that are in a warehouse, and in a lenient world those that were declared. */
function knownSkus(scene: Scene, warehouse: string): string[] {
  const { ledger, owner, products } = scene.state;
  const skus = new Set<string>();
  for (const row of ledger.rows.values())
    if (row.customer === owner && row.warehouse === warehouse) skus.add(row.sku);
  if (!isStrict(scene)) for (const sku of products.keys()) skus.add(sku);
  return [...skus];
}

/** Pieces of each product that are announced and have not come in. */
function expected({ state, lives }: Scene, warehouse: string): ReadonlyMap<string, number> {
  const pieces = new Map<string, number>();
  for (const asn of state.documents.asn.values()) {
    const isOver = lives.asn.isFinished(asn.at) || asn.putAway !== undefined;
    if (asn.warehouse !== warehouse || isOver) continue;
    const lines = asnLines(asn.payload);
    const received = receivedOf(lines, asn.receipts);
    for (const [index, { sku, quantity }] of lines.entries()) {
      const open = Math.max(0, quantity - (received[index] ?? 0));
      pieces.set(sku, (pieces.get(sku) ?? 0) + open);
    }
  }
  return pieces;
}

/** What the quantities mean, the document does not say; what its words mean elsewhere is taken. Nothing is kept of what was used. */
function recordOf(warehouse: string, { sku, rows }: Stock, onTheWay: number): Payload {
  const sum = (of: (row: Row) => number) => String(rows.reduce((total, row) => total + of(row), 0));
  return {
    warehouseCode: warehouse,
    warehouseSku: sku,
    onwayQuantity: String(onTheWay),
    pendingQuantity: sum(({ duePutaway }) => duePutaway),
    sellableQuantity: sum(({ status, available }) => (status === "GOOD" ? available : 0)),
    unsellableQuantity: sum(
      ({ status, available, held, quarantined, missing }) =>
        (status === "GOOD" ? 0 : available) + held + quarantined + missing,
    ),
    reservedQuantity: sum(({ allocated }) => allocated),
    useQuantity: "0",
    totalQuantity: sum(totalOf),
  };
}
