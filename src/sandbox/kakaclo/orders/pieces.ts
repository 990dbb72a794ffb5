import type { LinePieces, Order, OrderLine } from "../state.ts";

/** Pieces of a line that have left. */
export function shippedPieces({ parcels }: Pick<Order, "parcels">, line: string): number {
  return parcels.reduce(
    (sum, { status, pieces }) => sum + (status === "preparing" ? 0 : (pieces[line] ?? 0)),
    0,
  );
}

/** Pieces of a line whose money went back. */
export function refundedPieces(
  { refundedPieces: pieces }: Pick<Order, "refundedPieces">,
  line: string,
): number {
  return pieces[line] ?? 0;
}

/** Pieces of a line that are still to be shipped. */
export function openPieces(order: Order, { id, quantity }: OrderLine): number {
  return quantity - shippedPieces(order, id) - refundedPieces(order, id);
}

/** Pieces of all lines that are still to be shipped, without those of which there are none. */
export function allOpen(order: Order): LinePieces {
  const entries = order.lines.map((line) => [line.id, openPieces(order, line)] as const);
  return Object.fromEntries(entries.filter(([, pieces]) => pieces > 0));
}

/** Whether there are no pieces. */
export function isNone(pieces: LinePieces): boolean {
  return Object.values(pieces).every((count) => count === 0);
}

/** Pieces of two lists together. */
export function together(one: LinePieces, other: LinePieces): LinePieces {
  const sum: Record<string, number> = { ...one };
  for (const [line, pieces] of Object.entries(other)) sum[line] = (sum[line] ?? 0) + pieces;
  return sum;
}
