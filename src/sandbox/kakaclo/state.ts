import type { Standing } from "../behaviour/behaviour.ts";
import type { Instant } from "../core/time.ts";
import type { Units } from "./money.ts";

/** What a caller sent, unchanged. */
export type Payload = Readonly<Record<string, unknown>>;

/** A warehouse. */
export type Warehouse = {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly country: string;
  readonly countryName: string;
  readonly isInUse: boolean;
};

/** A way to send goods. */
export type Channel = {
  readonly code: string;
  readonly name: string;
  /** Its speed, `Standard`. */
  readonly type: string;
  /** Business days, from and to. */
  readonly days: readonly [number, number];
  readonly carrier: string;
  /** Dollars for a parcel, and for each kilogram of it. */
  readonly base: number;
  readonly perKilogram: number;
};

/** A category of products; the one above it by its id, 0 at the top. */
export type Category = {
  readonly id: number;
  readonly name: string;
  readonly parent: number;
  readonly imgUrl: string;
};

/** Pieces by code of the warehouse. */
export type Pieces = Readonly<Record<string, number>>;

/** What queries of products and stock tell of a SKU: as it was when it was indexed last. */
export type Indexed = {
  readonly price: Units;
  readonly status: number;
  readonly stock: Pieces;
  readonly changed: Instant;
};

/** A variant of a product. */
export type Sku = Indexed & {
  readonly sku: string;
  readonly spu: string;
  readonly cost: Units;
  /** Gram. */
  readonly weight: number;
  readonly options: readonly [string, string, string];
  /** Absent while queries do not know it. */
  readonly shown?: Indexed;
  /** Whether something changed since. */
  readonly isStale: boolean;
};

/** A product with its variants. */
export type Product = {
  readonly id: number;
  readonly spu: string;
  readonly name: string;
  readonly description: string;
  readonly category: number;
  readonly supplierLevel: string;
  readonly salesVolume: number;
  readonly created: Instant;
  readonly skus: readonly string[];
};

/** Goods of an order. */
export type OrderLine = {
  readonly id: string;
  readonly sku: string;
  readonly quantity: number;
  readonly price: Units;
};

/** How many pieces of a line, by its id. */
export type LinePieces = Readonly<Record<string, number>>;

/** A parcel of an order. */
export type Parcel = {
  readonly id: string;
  readonly status: "preparing" | "shipped" | "completed";
  readonly carrier: string;
  readonly tracking?: string;
  readonly shipped?: Instant;
  readonly pieces: LinePieces;
};

/** What becomes of an order, beside where it stands. */
export type OrderFields = {
  /** Whether the goods that have not left are set aside for it. */
  isReserved: boolean;
  parcels: readonly Parcel[];
  /** Pieces whose money went back, by line. */
  refundedPieces: LinePieces;
  refundedAmount: Units;
  paid?: Instant;
  cancelled?: Instant;
  refundedAt?: Instant;
};

/** What an order is from the beginning. */
export type NewOrder = {
  readonly id: string;
  /** The how many-th order of its world it is. */
  readonly sequence: number;
  readonly warehouse: string;
  readonly channel: string;
  readonly lines: readonly OrderLine[];
  readonly subTotal: Units;
  readonly freight: Units;
  /** The call that made it. */
  readonly payload: Payload;
  readonly isReserved: boolean;
};

/** An order. */
export type Order = NewOrder &
  OrderFields & { readonly created: Instant; at: Standing; since: Instant; changed: Instant };

/** What a refund is from the beginning. */
export type NewRefund = {
  readonly no: string;
  readonly order: string;
  readonly remark: string | undefined;
  readonly reason: string;
  readonly pieces: LinePieces;
  readonly amount: Units;
};

/** A refund. */
export type Refund = NewRefund & {
  readonly created: Instant;
  at: Standing;
  since: Instant;
  changed: Instant;
};

/** A garment that can be designed. */
export type DesignModel = {
  readonly id: number;
  readonly code: string;
  readonly category: string;
  readonly name: string;
  readonly price: Units;
  readonly weight: number;
  readonly sizes: readonly string[];
};

/** A product of the own design. */
export type Design = {
  readonly id: number;
  readonly model: number;
  readonly spu: string;
  readonly name: string;
  readonly payload: Payload;
  readonly created: Instant;
};

/** The leaky bucket: how full it was, in thousandths of a call, and when. */
export type Bucket = { readonly level: number; readonly at: Instant };

/** The world of one access token. */
export type KakacloState = {
  /** Whether the seed asks for a strict world. */
  readonly isStrict: boolean;
  /** When the world began. */
  readonly began: Instant;
  readonly warehouses: ReadonlyMap<string, Warehouse>;
  readonly channels: readonly Channel[];
  readonly countryFactors: Readonly<Record<string, number>>;
  readonly categories: ReadonlyMap<number, Category>;
  readonly models: ReadonlyMap<number, DesignModel>;
  readonly products: Map<string, Product>;
  readonly skus: Map<string, Sku>;
  readonly designs: Map<string, Design>;
  readonly orders: Map<string, Order>;
  readonly refunds: Map<string, Refund>;
  /** Numbers of the orders that are finished, the first one first. */
  readonly finished: Set<string>;
  /** Orders that wait for goods or for money: found from the orders. */
  readonly waiting: Set<string>;
  /** Numbers of the refunds of an order: found from the refunds. */
  readonly refundsOf: Map<string, string[]>;
  /** The order that was the first with a customOrderId: found from the orders. */
  readonly byCustomId: Map<string, string>;
  balance: Units;
  bucket: Bucket;
  /** How many orders, lines, refunds and products there were so far. */
  counts: { orders: number; lines: number; refunds: number; products: number };
  /** Whether it was said that orders are dropped, and that the bucket is full. */
  said: { dropped: boolean; full: boolean };
};
