import type { Instant } from "../core/time.ts";
import type { Want } from "../ledger/allocate.ts";
import type { DocumentBase, Payload } from "../ledger/document.ts";
import type { Kept } from "../ledger/kept.ts";
import { number, objects, text } from "../ledger/read.ts";
import type { Inbound, InboundLine } from "../ledger/receipts.ts";
import type { Allocation, Ledger } from "../ledger/stock.ts";
import type { Ground } from "../sharing/sharing.ts";
import { quantityOf } from "./quantities.ts";

/** What becomes of an order, beside where it stands. */
export type OrderFields = {
  allocations: readonly Allocation[];
  /** Pieces that were not found, by line. */
  missing?: readonly number[];
  tracking?: string;
  shipped?: Instant;
  /** Why it is held; null when it was released. */
  held?: string | null;
};

/** What is often asked of the call that created an order: found from it. */
export type OrderFacts = {
  readonly lines: readonly Want[];
  /** Code of the channel by which it is sent. */
  readonly channel: string;
  /** Tracking number of the customer's own label. */
  readonly label?: string;
};

/** An outbound order. */
export type Order = DocumentBase<Kept> & OrderFacts & OrderFields;

/** An advance ship notice. */
export type Asn = Inbound<Payload>;

/** The documents of a world by kind, each by its key. */
export type Documents = { readonly order: Map<string, Order>; readonly asn: Map<string, Asn> };

/** A kind of document. */
export type Kind = keyof Documents;

/** The kinds of documents. */
export const kinds = ["order", "asn"] as const satisfies readonly Kind[];

/** A warehouse. */
export type Warehouse = { readonly code: string; readonly name: string };

/** A way of shipping, of one warehouse or of all. */
export type Channel = {
  readonly code: string;
  readonly name: string;
  readonly carrier: string;
  readonly warehouse?: string;
};

/** A product of the warehouse: the mapping of its SKU, with the call or the entry of the seed that made it. */
export type Product = { readonly sku: string; record: Payload; readonly created: Instant; updated: Instant };

/** The world of one app of qlink. Its goods may stand in the ledger of another world. */
export type QlinkState = {
  readonly appKey: string;
  readonly isStrict: boolean;
  /** Whose rows of the ledger are its goods. Of a ledger of its own, all are. */
  readonly owner: string;
  readonly ledger: Ledger;
  /** What it has of the world on whose ledger it stands, if it does. */
  readonly ground?: Ground;
  /** Documents that were made so far, of any kind. */
  sequence: number;
  readonly warehouses: Map<string, Warehouse>;
  /** In the order in which they came to be. */
  readonly channels: Channel[];
  readonly products: Map<string, Product>;
  readonly documents: Documents;
  /** Keys of the documents of each kind that are finished, the first one first. */
  readonly finished: { readonly [kind in Kind]: Set<string> };
  /** The orders that wait for goods, by item: found from the orders. */
  readonly waiting: Map<string, Set<string>>;
  /** Whether it was said that documents are dropped. */
  saidDropped: boolean;
};

/** The lines that were read last: those of one payload are asked for more than once in a row. */
let last: { readonly payload: Payload; readonly lines: readonly Want[] } | undefined;

/** The lines of a call that creates an order. Quantities are texts or numbers. */
export function orderLines(payload: Payload): readonly Want[] {
  if (last?.payload === payload) return last.lines;
  const lines = objects(payload, "skuList").map((line) => ({
    sku: text(line, "sku") ?? "",
    quantity: quantityOf(line["quantity"]),
    status: "GOOD",
  }));
  last = { payload, lines };
  return lines;
}

/** What is often asked of a call that creates an order. */
export function factsOf(payload: Payload): OrderFacts {
  const [lines, channel] = [orderLines(payload), text(payload, "logisticsCode") ?? ""];
  const label = text(payload, "trackingNumber");
  return label === undefined ? { lines, channel } : { lines, channel, label };
}

/** The lines of a call that creates a notice. */
export function asnLines(payload: Payload): readonly InboundLine[] {
  return objects(payload, "skuList").map((line) => ({
    sku: text(line, "sku") ?? "",
    quantity: number(line, "quantity") ?? 0,
    status: "GOOD",
    batch: "",
  }));
}
