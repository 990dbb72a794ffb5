import type { Instant } from "../core/time.ts";

/** Quantities of a row of stock, apart from each other: their sum is what is there. */
export const buckets = ["available", "allocated", "held", "quarantined", "missing", "duePutaway"] as const;

/** A part of a row of stock. */
export type Bucket = (typeof buckets)[number];

/** What a row of stock is told by. */
export type RowIdentity = {
  readonly customer: string;
  readonly warehouse: string;
  readonly sku: string;
  /** Batch number; empty for goods without one. */
  readonly batch: string;
  /** `GOOD`, `DAMAGE`. */
  readonly status: string;
};

/** Goods of one customer, warehouse, item, batch and stock status. */
export type Row = RowIdentity & { readonly key: string } & { [bucket in Bucket]: number } & {
  /** When a quantity changed last. */
  changed?: Instant;
};

/** A change of a row: its key, the bucket, and by how much. */
export type Delta = readonly [row: string, bucket: Bucket, quantity: number];

/** Goods that are set aside for a line of a document: index of the line, key of the row, quantity. */
export type Allocation = readonly [line: number, row: string, quantity: number];

/** Goods by their rows. It has one owner, and others may stand on it. */
export type Ledger = {
  readonly rows: Map<string, Row>;
  /** The rows of each item in each warehouse: found from `rows`. */
  readonly items: Map<string, Row[]>;
};
