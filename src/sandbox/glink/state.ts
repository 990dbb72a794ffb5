import type { Standing } from "../behaviour/behaviour.ts";
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
export type Row = RowIdentity & { readonly key: string } & { [bucket in Bucket]: number };

/** A change of a row: its key, the bucket, and by how much. */
export type Delta = readonly [row: string, bucket: Bucket, quantity: number];

/** Goods that are set aside for a line of a document: index of the line, key of the row, quantity. */
export type Allocation = readonly [line: number, row: string, quantity: number];

/** A package of an order. */
export type Package = {
  readonly number: string;
  readonly tracking: string;
  readonly contents: readonly Allocation[];
};

/** What a caller sent, unchanged. */
export type Payload = Readonly<Record<string, unknown>>;

/** A payload as it is kept: as its JSON where that came with the call, which is one value in place of a hundred, else as it is. */
export type Kept = string | Payload;

/** Goods that are wanted from stock. */
export type Want = {
  readonly sku: string;
  readonly quantity: number;
  readonly status: string;
  /** The batch that is wanted; absent where any will do. */
  readonly batch?: string;
};

/** What stands in the way of a document. */
export type Trouble = { readonly code: string; readonly message: string };

/** What all documents have. */
export type DocumentBase = {
  readonly key: string;
  readonly number: string;
  readonly customer: string;
  readonly warehouse: string;
  /** The how many-th document of its world it is, of any kind. */
  readonly sequence: number;
  readonly payload: Kept;
  readonly created: Instant;
  /** Where it stands, and since when. */
  at: Standing;
  since: Instant;
  changed: Instant;
};

/** What becomes of an order, beside where it stands. */
export type OrderFields = {
  allocations: readonly Allocation[];
  /** Pieces that were not found, by line. */
  missing?: readonly number[];
  packages?: readonly Package[];
  shipped?: Instant;
  /** What stands in its way; null when it is over. */
  trouble?: Trouble | null;
  /** Why it is held; null when it was released. */
  held?: string | null;
  files?: readonly Payload[];
  onlineStatus?: string;
  logistics?: Payload;
  /** Tracking number that was given after the order was created. */
  tracking?: string;
};

/** What is often asked of the call that created an order. */
export type OrderFacts = {
  readonly lines: readonly Want[];
  readonly external?: string;
  readonly ordered?: string;
};

/** An outbound order. */
export type Order = DocumentBase & OrderFacts & OrderFields;

/** Goods that came in, or were put away: the kind of row, its number, the line of the ASN, and how many. */
export type Receipt = {
  /** `RV…` for a receipt, `PV…` for a putaway. */
  readonly id: string;
  readonly line: number;
  /** `GOOD`, `DAMAGE`. */
  readonly status: string;
  readonly quantity: number;
  readonly at: Instant;
};

/** What becomes of an ASN, beside where it stands. */
export type AsnFields = {
  receipts: readonly Receipt[];
  putaways: readonly Receipt[];
  arrived?: Instant;
  received?: Instant;
  putAway?: Instant;
};

/** An advance ship notice. */
export type Asn = DocumentBase & AsnFields;

/** What becomes of a production order, beside where it stands. */
export type ProductionFields = { allocations: readonly Allocation[]; trouble?: Trouble | null };

/** An order to make goods of others. */
export type Production = DocumentBase & ProductionFields;

/** The documents of a world by kind, each by its key. */
export type Documents = {
  readonly order: Map<string, Order>;
  readonly asn: Map<string, Asn>;
  readonly production: Map<string, Production>;
};

/** A kind of document. */
export type Kind = keyof Documents;

/** The kinds of documents. */
export const kinds = ["order", "asn", "production"] as const satisfies readonly Kind[];

/** An item that was declared or created, with the call or the entry of the seed that did it. */
export type Item = {
  readonly customer: string;
  readonly sku: string;
  record: Payload;
  readonly created: Instant;
  updated: Instant;
};

/** A warehouse. */
export type Warehouse = { readonly code: string; readonly description: string; readonly country: string };

/** A service of a carrier, in one warehouse or in all. */
export type Carrier = {
  readonly provider: string;
  readonly carrier: string;
  readonly service: string;
  readonly type: string;
  readonly description: string;
  readonly warehouse?: string;
};

/** A customer, who owns goods. */
export type Customer = { readonly code: string; readonly domain: string };

/** Who and what was declared or named. */
export type MasterData = {
  /** By code. */
  readonly customers: Map<string, Customer>;
  readonly warehouses: Map<string, Warehouse>;
  readonly carriers: Map<string, Carrier>;
  /** By customer and item code. */
  readonly items: Map<string, Item>;
};

/** The world of one GLINK partner. */
export type GlinkState = {
  readonly partner: string;
  /** Whether the seed asks for a strict world. */
  readonly isStrict: boolean;
  /** Documents, adjustments and changes that were made so far, of any kind. */
  sequence: number;
  readonly master: MasterData;
  readonly documents: Documents;
  readonly rows: Map<string, Row>;
  /** The rows of each item in each warehouse: found from `rows`. */
  readonly items: Map<string, Row[]>;
  /** Keys of the documents of each kind that are finished, the first one first. */
  readonly finished: { readonly [kind in Kind]: Set<string> };
  /** The documents that wait for goods, by customer, warehouse and item: found from the documents. */
  readonly waiting: Map<string, Set<string>>;
  /** The orders of each customer in each warehouse, as they were created: found from the documents. */
  readonly orderLists: Map<string, Order[]>;
  /** Whether it was said that documents are dropped. */
  saidDropped: boolean;
};
