import type { Standing } from "../behaviour/behaviour.ts";
import type {
  AsnFields,
  Bucket,
  Delta,
  Kept,
  Kind,
  OrderFields,
  Payload,
  ProductionFields,
  RowIdentity,
} from "./state.ts";

/** What happens in a world of GLINK. */
export type GlinkEvent =
  | RowsOpened
  | DocumentCreated
  | DocumentMoved
  | OrderChanged
  | StockAdjusted
  | StatusChanged
  | ItemsOperated
  | DocumentsDropped;

/** Goods that nobody declared exist as soon as they are named. */
export type RowsOpened = {
  readonly type: "rowsOpened";
  readonly rows: readonly (RowIdentity & { readonly quantity: number })[];
};

/** A call made a document. */
export type DocumentCreated = {
  readonly type: "created";
  readonly kind: Kind;
  readonly key: string;
  readonly number: string;
  readonly payload: Kept;
};

/** A document came to stand elsewhere. */
export type DocumentMoved = {
  readonly type: "moved";
  readonly kind: Kind;
  readonly key: string;
  /** Name of the move. */
  readonly move: string;
  readonly to: Standing;
  readonly isPushed: boolean;
  /** Where the push says that it stands, other than where it does. */
  readonly pushAs?: Standing;
} & Change;

/** What becomes of goods and of a document when it moves. */
export type Change = {
  readonly stock?: readonly Delta[];
  readonly set?: Partial<OrderFields> | Partial<AsnFields> | Partial<ProductionFields>;
};

/** An order was told something that moves it nowhere: attachments, online status, where its parcel is. */
export type OrderChanged = {
  readonly type: "orderChanged";
  readonly key: string;
  readonly set: Partial<OrderFields>;
};

/** People corrected a quantity. */
export type StockAdjusted = {
  readonly type: "stockAdjusted";
  readonly row: string;
  readonly bucket: Bucket;
  readonly quantity: number;
  readonly reason?: string;
};

/** Goods became damaged. */
export type StatusChanged = {
  readonly type: "statusChanged";
  readonly from: string;
  readonly to: string;
  readonly quantity: number;
};

/** Items were created or updated. */
export type ItemsOperated = { readonly type: "itemsOperated"; readonly items: readonly Payload[] };

/** Finished documents were dropped, since there were too many. */
export type DocumentsDropped = {
  readonly type: "dropped";
  readonly kind: Kind;
  readonly keys: readonly string[];
};
