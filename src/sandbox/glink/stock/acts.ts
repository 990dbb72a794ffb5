import type { ActProblem } from "../../core/answer.ts";
import type { EventDraft } from "../../core/event.ts";
import type { Decision } from "../../core/family-behaviour.ts";
import { conflict } from "../../ledger/act-on.ts";
import { emptyRow, identityOf, rowKey } from "../../ledger/ledger.ts";
import { draftOf, freedItems, moveEvent, stockTimers } from "../../ledger/moves.ts";
import { number, text } from "../../ledger/read.ts";
import type { GlinkEvent } from "../event.ts";
import { freshRow } from "../named.ts";
import { orderMover } from "../orders/order-mover.ts";
import type { Bucket, Payload, Row } from "../state.ts";
import type { Scene } from "../world-parts.ts";
import { findRow } from "./find-row.ts";

const bucketOf: Readonly<Record<string, Bucket>> = {
  ADJUST_AVAILABLE_QTY: "available",
  ADJUST_HOLD_QTY: "held",
  ADJUST_QUARANTINE_QTY: "quarantined",
};

/** `adjust`: people correct a quantity. */
export function adjust(scene: Scene, input: Payload): Decision<GlinkEvent> {
  const quantity = number(input, "quantity") ?? 0;
  const bucket = bucketOf[text(input, "invType") ?? "ADJUST_AVAILABLE_QTY"] ?? "available";
  const meant = meantRow(scene, input);
  if ("problem" in meant) return { events: [], problem: meant.problem };
  const { row, opened } = meant;
  const taken = takeAway(scene, row, bucket, -quantity, (most) => `-${most} and above`);
  if ("problem" in taken) return { events: [], problem: taken.problem };
  const reason = text(input, "reason");
  const adjusted: EventDraft<GlinkEvent> = {
    body: { type: "stockAdjusted", row: row.key, bucket, quantity, ...(reason !== undefined && { reason }) },
    starts: stockTimers(freedItems([[row.key, bucket, quantity]]), scene.context.now),
  };
  return {
    events: [...opened, ...taken.drafts, adjusted],
    result: () => stockAfter(scene, row, bucket),
  };
}

/** `damage`: good goods become damaged. */
export function damage(scene: Scene, input: Payload): Decision<GlinkEvent> {
  const quantity = number(input, "quantity") ?? 0;
  const meant = meantRow(scene, input, "GOOD");
  if ("problem" in meant) return { events: [], problem: meant.problem };
  const { row, opened } = meant;
  const taken = takeAway(scene, row, "available", quantity, (most) => `1 to ${most}`);
  if ("problem" in taken) return { events: [], problem: taken.problem };
  const to = rowKey({ ...identityOf(row.key), status: "DAMAGE" });
  const changed: EventDraft<GlinkEvent> = {
    body: { type: "statusChanged", from: row.key, to, quantity },
    starts: stockTimers(freedItems([[to, "available", quantity]]), scene.context.now),
  };
  return {
    events: [...opened, ...taken.drafts, changed],
    result: () => stockAfter(scene, row, "available"),
  };
}

type Meant =
  | { readonly row: Row; readonly opened: readonly EventDraft<GlinkEvent>[] }
  | { readonly problem: ActProblem };

/** The row that an act means, and the draft that opens it where it is not there yet. */
function meantRow(scene: Scene, input: Payload, status?: string): Meant {
  const found = findRow(scene, input, status === undefined ? {} : { status });
  if ("problem" in found) return found;
  if ("row" in found) return { row: found.row, opened: [] };
  const { draft, quantity } = freshRow(scene, found.opens);
  return { row: { ...emptyRow(found.opens), available: quantity }, opened: draft };
}

/** Drafts by which orders give back what is taken away, where it is more than is free. */
function takeAway(
  scene: Scene,
  row: Row,
  bucket: Bucket,
  quantity: number,
  possibleUpTo: (most: number) => string,
): { readonly drafts: readonly EventDraft<GlinkEvent>[] } | { readonly problem: ActProblem } {
  let lacking = quantity - row[bucket];
  if (lacking <= 0) return { drafts: [] };
  const drafts: EventDraft<GlinkEvent>[] = [];
  const mover = orderMover(scene);
  const holders = [...scene.state.documents.order.values()].filter(({ allocations }) =>
    allocations.some(([, key]) => key === row.key),
  );
  // The orders that came last lose first.
  for (const order of bucket === "available" ? holders.toReversed() : []) {
    if (lacking <= 0) break;
    const { settings, now } = scene.context;
    const move = mover.life.triggered(
      { on: "stock-lost" },
      { at: order.at, since: order.since },
      now,
      settings,
    );
    const event = move && moveEvent(mover, order, move);
    if (!event) continue;
    drafts.push(draftOf(mover, order, event));
    for (const [, key, given] of order.allocations) if (key === row.key) lacking -= given;
  }
  if (lacking <= 0) return { drafts };
  const most = quantity - lacking;
  const detail = `No more than ${most} pieces can be taken: the rest is not there, or is being picked for orders.`;
  const possible = most === 0 ? [] : [possibleUpTo(most)];
  return { problem: conflict(detail, possible, "/quantity") };
}

/** A row after an act, and after the orders that it let go on. */
function stockAfter({ state }: Scene, { key }: Row, bucket: Bucket): Payload {
  const { customer, warehouse, sku, batch, status } = identityOf(key);
  return {
    ...{ customerCode: customer, warehouseCode: warehouse, sku, stockStatus: status },
    ...(batch !== "" && { batchNo: batch }),
    [bucket]: state.rows.get(key)?.[bucket] ?? 0,
  };
}
