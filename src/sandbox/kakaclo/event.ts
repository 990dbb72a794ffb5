import type { Standing } from "../behaviour/behaviour.ts";
import type { Units } from "./money.ts";
import type { Design, NewOrder, NewRefund, OrderFields, Product, Sku } from "./state.ts";

/** A change of the stock of a SKU in a warehouse. */
export type StockDelta = readonly [sku: string, warehouse: string, quantity: number];

/** What becomes of goods, money and an order when it moves. */
export type Change = {
  readonly stock?: readonly StockDelta[];
  readonly balance?: Units;
  readonly set?: Partial<OrderFields>;
};

/** A new SKU, before it is known when it came to be. */
export type NewSku = Omit<Sku, "changed" | "shown" | "isStale">;

/** A new product. */
export type NewProduct = Omit<Product, "created">;

/** What happens in a world of KakaClo. */
export type KakacloEvent =
  /** A call went into the bucket, which is so full now. */
  | { readonly type: "called"; readonly level: number }
  /** A call found the bucket full, for the first time. */
  | { readonly type: "bucketFull" }
  /** Goods that nobody declared exist as soon as they are named, and as if they always had. */
  | {
      readonly type: "skusOpened";
      readonly products: readonly NewProduct[];
      readonly skus: readonly NewSku[];
    }
  | { readonly type: "orderCreated"; readonly order: NewOrder }
  | OrderMoved
  | { readonly type: "refundCreated"; readonly refund: NewRefund }
  | { readonly type: "refundMoved"; readonly no: string; readonly move: string; readonly to: Standing }
  /** People corrected the stock. */
  | { readonly type: "stockAdjusted"; readonly stock: readonly StockDelta[] }
  /** People changed the balance. */
  | { readonly type: "balanceChanged"; readonly balance: Units }
  | {
      readonly type: "skuChanged";
      readonly sku: string;
      readonly set: Partial<Pick<Sku, "price" | "status">>;
    }
  | {
      readonly type: "productDesigned";
      readonly design: Omit<Design, "created">;
      readonly product: NewProduct;
      readonly skus: readonly NewSku[];
    }
  /** Queries tell of a SKU as it is now. */
  | { readonly type: "indexed"; readonly sku: string }
  /** Finished orders were dropped with their refunds, since there were too many. */
  | { readonly type: "dropped"; readonly orders: readonly string[] };

/** An order came to stand elsewhere. */
export type OrderMoved = {
  readonly type: "orderMoved";
  readonly id: string;
  readonly move: string;
  readonly to: Standing;
} & Change;
