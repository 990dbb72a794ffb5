import type { Instant } from "../core/time.ts";
import type { DocumentBase, Receipt } from "./document.ts";
import { rowKey } from "./ledger.ts";
import type { MoveChange } from "./moves.ts";
import type { Delta } from "./stock.ts";

/** Goods that an inbound order announces. */
export type InboundLine = {
  readonly sku: string;
  readonly quantity: number;
  readonly status: string;
  readonly batch: string;
};

/** What becomes of an inbound order, beside where it stands. */
export type InboundFields = {
  receipts: readonly Receipt[];
  putaways: readonly Receipt[];
  arrived?: Instant;
  received?: Instant;
  putAway?: Instant;
};

/** An inbound order. */
export type Inbound<Sent = unknown> = DocumentBase<Sent> & InboundFields;

/** Pieces of an item that came in. */
export type Counted = { readonly good: number; readonly damaged: number };

/** What effects on an inbound order may use. */
export type InboundContext = {
  readonly now: Instant;
  /** What came in, by item; absent where all that is still expected did. */
  readonly counted?: ReadonlyMap<string, Counted>;
  /** How much is put away, by item; absent where all that is there is. */
  readonly putAway?: ReadonlyMap<string, number>;
};

type Lines = readonly InboundLine[];
type Received = MoveChange<Partial<InboundFields>>;

/** Goods come in, and are due to be put away. */
export function receive(asn: Inbound, lines: Lines, { now, counted }: InboundContext): Received {
  const before = receivedOf(lines, asn.receipts);
  const id = `RV${numberOf(asn)}${String(asn.receipts.length + 1).padStart(3, "0")}`;
  const left = new Map([...(counted ?? [])].map(([sku, count]) => [sku, { ...count }]));
  const receipts = lines.flatMap((line, index): Receipt[] => {
    const open = Math.max(0, line.quantity - (before[index] ?? 0));
    const count = left.get(line.sku);
    const isLast = !lines.some(({ sku }, other) => other > index && sku === line.sku);
    const good = counted ? Math.min(count?.good ?? 0, isLast ? Number.POSITIVE_INFINITY : open) : open;
    const room = isLast ? Number.POSITIVE_INFINITY : open - good;
    const damaged = Math.min(count?.damaged ?? 0, room);
    if (count) {
      count.good -= good;
      count.damaged -= damaged;
    }
    const row = { id, line: index, at: now };
    return [
      ...(good > 0 ? [{ ...row, status: line.status, quantity: good }] : []),
      ...(damaged > 0 ? [{ ...row, status: "DAMAGE", quantity: damaged }] : []),
    ];
  });
  const all = [...asn.receipts, ...receipts];
  const after = receivedOf(lines, all);
  return {
    stock: receipts.map(
      (receipt): Delta => [rowOfReceipt(asn, lines, receipt), "duePutaway", receipt.quantity],
    ),
    set: { receipts: all, received: now, ...(asn.arrived === undefined && { arrived: now }) },
    isPartial: lines.some(({ quantity }, index) => (after[index] ?? 0) < quantity),
  };
}

/**
 * Goods that came in get their place, and can be sold.
 *
 * @param isClosed whether nothing more is expected
 */
export function putAway(
  asn: Inbound,
  lines: Lines,
  { now, putAway: chosen, isClosed }: InboundContext & { readonly isClosed: boolean },
): Received {
  const left = new Map(chosen);
  const id = `PV${numberOf(asn)}${String(asn.putaways.length + 1).padStart(3, "0")}`;
  const due = dueOf(asn);
  const putaways = due.flatMap(({ line, status, quantity }): Receipt[] => {
    const sku = lines[line]?.sku ?? "";
    const most = chosen ? Math.min(quantity, left.get(sku) ?? 0) : quantity;
    if (chosen) left.set(sku, (left.get(sku) ?? 0) - most);
    return most > 0 ? [{ id, line, status, quantity: most, at: now }] : [];
  });
  const done = sumOf(putaways) === sumOf(due);
  return {
    stock: putaways.flatMap((putaway): Delta[] => [
      [rowOfReceipt(asn, lines, putaway), "duePutaway", -putaway.quantity],
      [rowOfReceipt(asn, lines, putaway), "available", putaway.quantity],
    ]),
    set: { putaways: [...asn.putaways, ...putaways], ...(done && { putAway: now }) },
    isPartial: !done || (!isClosed && isShort(lines, asn.receipts)),
  };
}

/** Whether something is still expected. */
export function isShort(lines: Lines, receipts: readonly Receipt[]): boolean {
  const received = receivedOf(lines, receipts);
  return lines.some(({ quantity }, index) => (received[index] ?? 0) < quantity);
}

/** What is received of each line, good or damaged. */
export function receivedOf(lines: Lines, receipts: readonly Receipt[]): number[] {
  const received = lines.map(() => 0);
  for (const { line, quantity } of receipts) received[line] = (received[line] ?? 0) + quantity;
  return received;
}

/** What is received and not put away, by line and status. */
export function dueOf({ receipts, putaways }: Pick<InboundFields, "receipts" | "putaways">): {
  line: number;
  status: string;
  quantity: number;
}[] {
  const due = new Map<string, { line: number; status: string; quantity: number }>();
  const add = ({ line, status, quantity }: Receipt, sign: 1 | -1) => {
    const key = `${line} ${status}`;
    const entry = due.get(key) ?? { line, status, quantity: 0 };
    entry.quantity += sign * quantity;
    due.set(key, entry);
  };
  for (const receipt of receipts) add(receipt, 1);
  for (const putaway of putaways) add(putaway, -1);
  return [...due.values()].filter(({ quantity }) => quantity > 0);
}

function rowOfReceipt(
  { customer, warehouse, number }: Inbound,
  lines: Lines,
  { line, status }: Receipt,
): string {
  const announced = lines[line];
  if (!announced) throw new Error(`ASN ${number} has no line ${line}`);
  return rowKey({ customer, warehouse, sku: announced.sku, batch: announced.batch, status });
}

function sumOf(entries: readonly { readonly quantity: number }[]): number {
  return entries.reduce((sum, { quantity }) => sum + quantity, 0);
}

function numberOf({ sequence }: Inbound): string {
  return String(sequence).padStart(9, "0");
}
