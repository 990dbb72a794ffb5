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

/** What a document is from the beginning. */
export type NewDocument<Sent = unknown> = Omit<DocumentBase<Sent>, "at" | "since" | "changed">;

/** What all orders have that take goods from the stock: their lines, and what is allocated to them. */
export type BegunOrder<Sent, Line> = DocumentBase<Sent> & {
  lines: readonly Line[];
  allocations: readonly Allocation[];
};

/** An order as it begins. Its members are named one by one: made by spreading others, it would take many times as long. */
export function beginOrder<Sent, Line>(
  { key, number, customer, warehouse, payload, sequence, created }: NewDocument<Sent>,
  at: Standing,
  lines: readonly Line[],
): BegunOrder<Sent, Line> {
  return {
    key,
    number,
    customer,
    warehouse,
    payload,
    sequence,
    created,
    at,
    since: created,
    changed: created,
    allocations: none,
    lines,
  };
}

const none: readonly Allocation[] = [];

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
