import { segment } from "../../base/json-pointer.ts";
import { type Bucket, buckets, type Delta, type GlinkState, type Row, type RowIdentity } from "./state.ts";

/** The key of a row of stock. */
export function rowKey({ customer, warehouse, sku, batch, status }: RowIdentity): string {
  return `${itemKey(customer, warehouse, sku)}${segment(batch)}${segment(status)}`;
}

/** The key of an item in a warehouse, of whatever batch and status. */
export function itemKey(customer: string, warehouse: string, sku: string): string {
  return segment(customer) + segment(warehouse) + segment(sku);
}

/** The rows of an item in a warehouse, in the order in which they came to be. */
export function rowsOf(state: GlinkState, customer: string, warehouse: string, sku: string): readonly Row[] {
  return state.items.get(itemKey(customer, warehouse, sku)) ?? [];
}

/** The row itself, made where there is none. */
export function openRow(state: GlinkState, identity: RowIdentity): Row {
  const key = rowKey(identity);
  const known = state.rows.get(key);
  if (known) return known;
  const { customer, warehouse, sku, batch, status } = identity;
  const row: Row = {
    ...{ key, customer, warehouse, sku, batch, status },
    ...{ available: 0, allocated: 0, held: 0, quarantined: 0, missing: 0, duePutaway: 0 },
  };
  addRow(state, row);
  return row;
}

/** Puts a row into the ledger. */
export function addRow(state: GlinkState, row: Row): void {
  state.rows.set(row.key, row);
  const item = itemKey(row.customer, row.warehouse, row.sku);
  const rows = state.items.get(item);
  if (rows) rows.push(row);
  else state.items.set(item, [row]);
}

/** Changes rows. A quantity never falls below nothing: that would be an error of ours. */
export function applyDeltas(state: GlinkState, deltas: readonly Delta[]): void {
  for (const [key, bucket, quantity] of deltas) {
    const row = state.rows.get(key);
    if (!row) throw new Error(`There is no row ${key}`);
    row[bucket] += quantity;
    if (row[bucket] < 0) throw new Error(`${key} would have ${row[bucket]} ${bucket}`);
  }
}

/** All that a row has. */
export function totalOf(row: Row): number {
  return buckets.reduce((sum, bucket: Bucket) => sum + row[bucket], 0);
}
