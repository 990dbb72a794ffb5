import type { Instant } from "../core/time.ts";
import type { Want } from "../ledger/allocate.ts";
import type { DocumentBase as Base, Package, Payload, Trouble } from "../ledger/document.ts";
import type { Kept } from "../ledger/kept.ts";
import type { InboundFields } from "../ledger/receipts.ts";
import type { Allocation, Ledger } from "../ledger/stock.ts";

export type { Package, Payload, Receipt, Trouble } from "../ledger/document.ts";
export {
  type Allocation,
  type Bucket,
  buckets,
  type Delta,
  type Row,
  type RowIdentity,
} from "../ledger/stock.ts";

/** What all documents have. */
export type DocumentBase = Base<Kept>;

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

/** What is often asked of the call that created an order: found from it. */
export type OrderFacts = {
  readonly lines: readonly Want[];
  readonly external?: string;
  readonly ordered?: string;
};

/** An outbound order. */
export type Order = DocumentBase & OrderFacts & OrderFields;

/** What becomes of an ASN, beside where it stands. */
export type AsnFields = InboundFields;

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
export type GlinkState = Ledger & {
  readonly partner: string;
  /** Whether the seed asks for a strict world. */
  readonly isStrict: boolean;
  /** Documents, adjustments and changes that were made so far, of any kind. */
  sequence: number;
  readonly master: MasterData;
  /** Whether an item was declared in a world that stands on this ledger. */
  alsoKnown?: (customer: string, sku: string) => boolean;
  readonly documents: Documents;
  /** Keys of the documents of each kind that are finished, the first one first. */
  readonly finished: { readonly [kind in Kind]: Set<string> };
  /** The documents that wait for goods, by customer, warehouse and item: found from the documents. */
  readonly waiting: Map<string, Set<string>>;
  /** The orders of each customer in each warehouse, as they were created: found from the documents. */
  readonly orderLists: Map<string, Order[]>;
  /** Whether it was said that documents are dropped. */
  saidDropped: boolean;
};
