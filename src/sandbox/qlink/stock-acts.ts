import type { ActProblem } from "../core/answer.ts";
import type { EventDraft } from "../core/event.ts";
import type { Decision } from "../core/family-behaviour.ts";
import { badInput, conflict } from "../ledger/act-on.ts";
import type { Payload } from "../ledger/document.ts";
import { emptyRow, identityOf, rowKey, rowsOf } from "../ledger/ledger.ts";
import { draftOf, freedItems, moveEvent, stockTimers } from "../ledger/moves.ts";
import { number, text } from "../ledger/read.ts";
import type { Row } from "../ledger/stock.ts";
import type { QlinkEvent } from "./event.ts";
import { isStrict, openRows } from "./named.ts";
import { orderMover } from "./orders/effects.ts";
import type { Scene } from "./scene.ts";

/** `adjust`: people correct a quantity. */
export function adjust(scene: Scene, input: Payload): Decision<QlinkEvent> {
  const quantity = number(input, "quantity") ?? 0;
  const meant = meantRow(scene, input, text(input, "stockStatus") ?? "GOOD");
  if ("problem" in meant) return { events: [], problem: meant.problem };
  const { row, opened } = meant;
  const taken = takeAway(scene, row, -quantity);
  if ("problem" in taken) return { events: [], problem: taken.problem };
  const reason = text(input, "reason");
  const adjusted: EventDraft<QlinkEvent> = {
    body: {
      ...({ type: "stockAdjusted", row: row.key, bucket: "available", quantity } as const),
      ...(reason !== undefined && { reason }),
    },
    starts: stockTimers(freedItems([[row.key, "available", quantity]]), scene.context.now),
  };
  return { events: [...opened, ...taken.drafts, adjusted], result: () => resultOf(scene, row) };
}

/** `damage`: good goods become damaged. */
export function damage(scene: Scene, input: Payload): Decision<QlinkEvent> {
  const quantity = number(input, "quantity") ?? 0;
  const meant = meantRow(scene, input, "GOOD");
  if ("problem" in meant) return { events: [], problem: meant.problem };
  const { row, opened } = meant;
  const taken = takeAway(scene, row, quantity);
  if ("problem" in taken) return { events: [], problem: taken.problem };
  const to = rowKey({ ...identityOf(row.key), status: "DAMAGE" });
  const changed = { body: { type: "statusChanged", from: row.key, to, quantity } as const };
  return { events: [...opened, ...taken.drafts, changed], result: () => resultOf(scene, row) };
}

type Meant =
  | { readonly row: Row; readonly opened: readonly EventDraft<QlinkEvent>[] }
  | { readonly problem: ActProblem };

/** The row that an act means, and the draft that opens it where it is not there yet. */
function meantRow(scene: Scene, input: Payload, status: string): Meant {
  const { ledger, owner } = scene.state;
  const [warehouse = "", sku = ""] = [text(input, "warehouseCode"), text(input, "sku")];
  const rows = rowsOf(ledger, owner, warehouse, sku);
  const row = rows.find((one) => one.status === status);
  if (row) return { row, opened: [] };
  const identity = { customer: owner, warehouse, sku, batch: "", status };
  if (rows.length > 0) return { row: emptyRow(identity), opened: [] };
  if (isStrict(scene)) {
    const detail = `There is no stock of ${sku} in ${warehouse}.`;
    return { problem: { kind: "unknown", detail, pointer: "/sku", possible: [] } };
  }
  if (status !== "GOOD") return { row: emptyRow(identity), opened: [] };
  const available = Number(scene.context.settings["plenty"]);
  return { row: { ...emptyRow(identity), available }, opened: openRows(scene, warehouse, [sku]) };
}

/** Drafts by which orders give back what is taken away, where it is more than is free. The orders that came last lose first. */
function takeAway(
  scene: Scene,
  row: Row,
  quantity: number,
): { readonly drafts: readonly EventDraft<QlinkEvent>[] } | { readonly problem: ActProblem } {
  const { state, context } = scene;
  let lacking = quantity - row.available;
  const drafts: EventDraft<QlinkEvent>[] = [];
  const mover = orderMover(scene);
  for (const order of lacking > 0 ? [...state.documents.order.values()].toReversed() : []) {
    if (lacking <= 0) break;
    const given = order.allocations.reduce((sum, [, key, pieces]) => sum + (key === row.key ? pieces : 0), 0);
    const stand = { at: order.at, since: order.since };
    const move =
      given > 0
        ? mover.life.triggered({ on: "stock-lost" }, stand, context.now, context.settings)
        : undefined;
    const event = move && moveEvent(mover, order, move);
    if (!event) continue;
    drafts.push(draftOf(mover, order, event));
    lacking -= given;
  }
  if (lacking <= 0) return { drafts };
  const most = quantity - lacking;
  const detail = `No more than ${most} pieces can be taken: the rest is not there, or is being picked for orders.`;
  const problem: ActProblem =
    most === 0 ? conflict(detail) : { ...badInput("/quantity", detail, [`1 to ${most}`]), kind: "conflict" };
  return { problem };
}

/** A row after an act, and after the orders that it let go on. */
function resultOf({ state }: Scene, { key }: Row): Payload {
  const { warehouse, sku, status } = identityOf(key);
  return {
    warehouseCode: warehouse,
    sku,
    stockStatus: status,
    available: state.ledger.rows.get(key)?.available ?? 0,
  };
}
