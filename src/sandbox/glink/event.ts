import type { Kept } from "../ledger/kept.ts";
import type { DocumentMoved as Moved } from "../ledger/moves.ts";
import type { DocumentsDropped as Dropped } from "../ledger/room.ts";
import type {
  AsnFields,
  Bucket,
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
export type DocumentMoved = Moved<Kind, MovedFields>;

/** What a move sets on a document. */
export type MovedFields = Partial<OrderFields> | Partial<AsnFields> | Partial<ProductionFields>;

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
export type DocumentsDropped = Dropped<Kind>;
