import type { Payload } from "../ledger/document.ts";
import type { Kept } from "../ledger/kept.ts";
import type { DocumentMoved as Moved } from "../ledger/moves.ts";
import type { InboundFields } from "../ledger/receipts.ts";
import type { DocumentsDropped as Dropped } from "../ledger/room.ts";
import type { Bucket, RowIdentity } from "../ledger/stock.ts";
import type { Kind, OrderFields } from "./state.ts";

/** What happens in a world of qlink. */
export type QlinkEvent =
  | RowsOpened
  | DocumentCreated
  | DocumentMoved
  | StockAdjusted
  | StatusChanged
  | ProductPut
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

/** What a move sets on a document. */
export type MovedFields = Partial<OrderFields> | Partial<InboundFields>;

/** A document came to stand elsewhere. */
export type DocumentMoved = Moved<Kind, MovedFields>;

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

/** A product was created or updated. */
export type ProductPut = { readonly type: "productPut"; readonly record: Payload };

/** Finished documents were dropped, since there were too many. */
export type DocumentsDropped = Dropped<Kind>;
