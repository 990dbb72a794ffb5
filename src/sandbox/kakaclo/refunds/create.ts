import type { EventDraft } from "../../core/event.ts";
import type { Decision } from "../../core/family-behaviour.ts";
import type { KakacloEvent } from "../event.ts";
import { triggerOrder } from "../orders/moves.ts";
import { allOpen, isNone, openPieces } from "../orders/pieces.ts";
import { objects, text } from "../read.ts";
import type { LinePieces, NewRefund, Order, Payload } from "../state.ts";
import type { Scene } from "../world-parts.ts";
import { refundTimer } from "./settle.ts";

/** The number of the first refund of a world is that of the example. */
const firstRefund = 10_002;

/** createRefund: the money of an order, or of some of its lines, before it is shipped. */
export function createRefund(scene: Scene, payload: Payload): Decision<KakacloEvent> {
  const isWhole = payload["orderItems"] === undefined;
  const remark = text(payload, "remark");
  return ask("createRefund", scene, payload, { isWhole, remark, asText: false });
}

/** createRefundV1: the money of a whole order. Its example has the number as text. */
export function createRefundV1(scene: Scene, payload: Payload): Decision<KakacloEvent> {
  return ask("createRefundV1", scene, payload, {
    isWhole: true,
    remark: text(payload, "Remark"),
    asText: true,
  });
}

type Asked = { readonly isWhole: boolean; readonly remark: string | undefined; readonly asText: boolean };

function ask(
  operationId: string,
  scene: Scene,
  payload: Payload,
  { isWhole, remark, asText }: Asked,
): Decision<KakacloEvent> {
  const { state, answers } = scene;
  const id = text(payload, "id") ?? "";
  const order = state.orders.get(id);
  const found = order
    ? piecesOf(scene, order, isWhole ? undefined : objects(payload, "orderItems"))
    : `order ${id} doesn't exist`;
  const copy = order && { ...order };
  const move = copy && typeof found !== "string" ? triggerOrder(scene, copy, { call: "createRefund" }) : [];
  if (!order || typeof found === "string" || move.length === 0) {
    const reason = typeof found === "string" ? found : whyNot(order);
    return { events: [], answer: answers(operationId, "refused", { reason }) };
  }
  const refund: NewRefund = {
    no: String(firstRefund + state.counts.refunds),
    order: id,
    remark,
    reason: text(payload, "refundReason") ?? "Other",
    pieces: found,
    amount: amountOf(order, found),
  };
  const created: EventDraft<KakacloEvent> = {
    body: { type: "refundCreated", refund },
    starts: refundTimer(scene, refund.no),
  };
  const data = asText ? refund.no : Number(refund.no);
  return {
    events: [created, ...move],
    answer: answers.made(operationId, isWhole ? "whole" : "accepted", data),
  };
}

/** The pieces that are to be refunded, or why they cannot be. */
function piecesOf(scene: Scene, order: Order, wanted: readonly Payload[] | undefined): LinePieces | string {
  const all = allOpen(order);
  if (wanted === undefined) return all;
  const country = scene.state.warehouses.get(order.warehouse)?.country;
  const pieces: Record<string, number> = {};
  for (const item of wanted) {
    const line = order.lines.find(({ id }) => id === text(item, "itemId"));
    if (!line) return `order ${order.id} has no item ${text(item, "itemId") ?? ""}`.trimEnd();
    const [sku, from] = [text(item, "skuCode"), text(item, "countryCode")];
    if (sku !== undefined && sku !== line.sku) return `item ${line.id} is not of sku ${sku}`;
    if (from !== undefined && from !== country) return `item ${line.id} does not come from ${from}`;
    const quantity = typeof item["quantity"] === "number" ? item["quantity"] : line.quantity;
    pieces[line.id] = (pieces[line.id] ?? 0) + quantity;
    if (quantity < 1 || (pieces[line.id] ?? 0) > openPieces(order, line))
      return `item ${line.id} has ${openPieces(order, line)} pieces to refund`;
  }
  return isNone(pieces) ? "orderItems is empty" : pieces;
}

function whyNot(order: Order | undefined): string {
  const at = order?.at ?? {};
  if (at["refundStatus"] === "refunding") return "another refund of the order is under way";
  if (at["status"] === "waiting_payment" || at["status"] === "abnormal_order") return "the order is not paid";
  return at["status"] === "cancel" ? "the order is cancelled" : "the order is shipped already";
}

/** The price of the pieces; when nothing of the order is left, all that may still be refunded, freight included. */
function amountOf(order: Order, pieces: LinePieces): number {
  const all = allOpen(order);
  const isRest = Object.entries(all).every(([line, count]) => pieces[line] === count);
  if (isRest) return order.subTotal + order.freight - order.refundedAmount;
  return order.lines.reduce((sum, { id, price }) => sum + price * (pieces[id] ?? 0), 0);
}
