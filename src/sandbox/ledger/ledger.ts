import { segment, segmentsOf } from "../../base/json-pointer.ts";
import type { Instant } from "../core/time.ts";
import { type Bucket, buckets, type Delta, type Ledger, type Row, type RowIdentity } from "./stock.ts";

/** The key of a row of stock. {@link identityOf} reads it. */
export function rowKey({ customer, warehouse, sku, batch, status }: RowIdentity): string {
  return `${itemKey(customer, warehouse, sku)}${segment(batch)}${segment(status)}`;
}

/** What a row is told by, from its key. */
export function identityOf(key: string): RowIdentity {
  const [customer = "", warehouse = "", sku = "", batch = "", status = ""] = segmentsOf(key);
  return { customer, warehouse, sku, batch, status };
}

/** The key of an item in a warehouse, of whatever batch and status. */
export function itemKey(customer: string, warehouse: string, sku: string): string {
  return segment(customer) + segment(warehouse) + segment(sku);
}

/** The key of the item that a row holds. */
export function itemKeyOf({ customer, warehouse, sku }: RowIdentity): string {
  return itemKey(customer, warehouse, sku);
}

/** The rows of an item in a warehouse, in the order in which they came to be. */
export function rowsOf(ledger: Ledger, customer: string, warehouse: string, sku: string): readonly Row[] {
  return ledger.items.get(itemKey(customer, warehouse, sku)) ?? [];
}

/** A row without goods. */
export function emptyRow({ customer, warehouse, sku, batch, status }: RowIdentity): Row {
  const identity = { customer, warehouse, sku, batch, status };
  const none = { available: 0, allocated: 0, held: 0, quarantined: 0, missing: 0, duePutaway: 0 };
  return { key: rowKey(identity), ...identity, ...none };
}

/** Puts a row into the ledger. */
export function addRow(ledger: Ledger, row: Row): void {
  ledger.rows.set(row.key, row);
  const item = itemKeyOf(row);
  const rows = ledger.items.get(item);
  if (rows) rows.push(row);
  else ledger.items.set(item, [row]);
}

/** An empty ledger. */
export function emptyLedger(): Ledger {
  return { rows: new Map(), items: new Map() };
}

/** Changes rows; one that is new is put into the ledger. A quantity below nothing would be an error of ours. */
export function applyDeltas(ledger: Ledger, deltas: readonly Delta[], now: Instant): void {
  for (const [key, bucket, quantity] of deltas) {
    const row = ledger.rows.get(key) ?? emptyRow(identityOf(key));
    if (!ledger.rows.has(key)) addRow(ledger, row);
    row[bucket] += quantity;
    row.changed = now;
    if (row[bucket] < 0) throw new Error(`${key} would have ${row[bucket]} ${bucket}`);
  }
}

/** All that a row has. */
export function totalOf(row: Row): number {
  return buckets.reduce((sum, bucket: Bucket) => sum + row[bucket], 0);
}

/** @throws RangeError for rows that were saved and cannot be: under another key, or with stock below nothing */
export function refuseImpossibleRows(rows: readonly Row[]): void {
  for (const row of rows) {
    const isRow = row.key === rowKey(row) && buckets.every((bucket) => isQuantity(row[bucket]));
    if (!isRow) throw new RangeError(`Its stock of ${row.key} is none that a world can have.`);
  }
}

function isQuantity(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
