import type { Standing } from "../behaviour/behaviour.ts";
import type { Delta, Kind, OrderFields, Payload, RowIdentity } from "./state.ts";

/** What happens in a world of GLINK. */
export type GlinkEvent = RowsOpened | DocumentCreated | DocumentMoved | DocumentsDropped;

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
  readonly payload: Payload;
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
} & Change;

/** What becomes of goods and of a document when it moves. */
export type Change = { readonly stock?: readonly Delta[]; readonly set?: Partial<OrderFields> };

/** Finished documents were dropped, since there were too many. */
export type DocumentsDropped = {
  readonly type: "dropped";
  readonly kind: Kind;
  readonly keys: readonly string[];
};
