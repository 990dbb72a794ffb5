import type { Standing } from "../behaviour/behaviour.ts";
import type { Instant } from "../core/time.ts";
import type { Allocation } from "./stock.ts";

/** A package of an order. */
export type Package = {
  readonly number: string;
  readonly tracking: string;
  readonly contents: readonly Allocation[];
};

/** What a caller sent, unchanged. */
export type Payload = Readonly<Record<string, unknown>>;

/** What stands in the way of a document. */
export type Trouble = { readonly code: string; readonly message: string };

/**
 * What all documents have.
 *
 * @typeParam Sent the call that created it, in the form in which its family keeps it
 */
export type DocumentBase<Sent = unknown> = {
  readonly key: string;
  readonly number: string;
  readonly customer: string;
  readonly warehouse: string;
  /** The how many-th document of its world it is, of any kind. */
  readonly sequence: number;
  readonly payload: Sent;
  readonly created: Instant;
  /** Where it stands, and since when. */
  at: Standing;
  since: Instant;
  changed: Instant;
};

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
