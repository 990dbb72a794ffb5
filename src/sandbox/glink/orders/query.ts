import { limitsOf, readTime, spanOf } from "../../clock/print-time.ts";
import type { Decision } from "../../core/family-behaviour.ts";
import { text, texts } from "../../ledger/read.ts";
import { documentKey } from "../documents.ts";
import type { GlinkEvent } from "../event.ts";
import { pageOf } from "../page.ts";
import type { Order, Payload } from "../state.ts";
import type { Scene } from "../world-parts.ts";
import { createdIn, ordersIn } from "./order-index.ts";
import { orderDetails, orderSummary } from "./print.ts";

/** queryOrders: version 1, by number. Numbers that are not known are left out. */
export function queryOrders(scene: Scene, payload: Payload): Decision<GlinkEvent> {
  const customer = text(payload, "customerCode") ?? "";
  const orders = byNumber(scene, customer, texts(payload, "orderNumbers"));
  const print = printContext(scene);
  const body = {
    total: orders.length,
    success: true,
    code: "success",
    message: null,
    orderInfoList: orders.map((order) => orderSummary(order, print)),
  };
  return { events: [], answer: scene.answers.made("queryOrders", "found", body) };
}

/** batchQueryOrders: version 2, by number or time, page by page. */
export function batchQueryOrders(scene: Scene, payload: Payload): Decision<GlinkEvent> {
  const found = narrowed(scene, payload, candidates(scene, payload));
  const print = printContext(scene);
  const options = {
    withBatches: payload["ifNeedBatchInfo"] === true,
    withFiles: payload["queryFile"] === true,
  };
  const body = {
    success: true,
    code: "SUCCESS",
    message: null,
    total: found.length,
    orderInfoList: pageOf(found, payload, 100).map((order) => orderDetails(order, print, options)),
  };
  return { events: [], answer: scene.answers.made("batchQueryOrders", "found", body) };
}

function printContext({ state, lives, context }: Scene) {
  return { state, life: lives.order, settings: context.settings };
}

function byNumber({ state }: Scene, customer: string, numbers: readonly string[]): Order[] {
  return numbers.flatMap((one) => state.documents.order.get(documentKey("order", customer, one)) ?? []);
}

/** The orders of customer and warehouse that have the numbers, or were created in the span, that a query names. */
function candidates(scene: Scene, payload: Payload): readonly Order[] {
  const { settings } = scene.context;
  const customer = text(payload, "customerCode") ?? "";
  const warehouse = text(payload, "warehouseCode") ?? "";
  const numbers = texts(payload, "orderNumbers");
  const span = limitsOf(payload, "createdTime", settings);
  if (numbers.length === 0) {
    const all = ordersIn(scene.state, { customer, warehouse });
    return span ? createdIn(all, span.from, span.to) : all;
  }
  return byNumber(scene, customer, numbers).filter(
    (order) =>
      order.warehouse === warehouse && (!span || (order.created >= span.from && order.created <= span.to)),
  );
}

/** Those of some orders that meet what else a query names. A query that names nothing else costs nothing here. */
function narrowed(
  { context: { settings } }: Scene,
  payload: Payload,
  orders: readonly Order[],
): readonly Order[] {
  const [stage, status] = [text(payload, "stage"), text(payload, "status")];
  const external = new Set(texts(payload, "extOrderNumbers"));
  const shipping = spanOf(payload, "shippingTime", settings);
  const ordered = spanOf(payload, "orderedTime", settings);
  let found = orders;
  if (stage !== undefined) found = found.filter(({ at }) => at["stage"] === stage);
  if (status !== undefined) found = found.filter(({ at }) => at["status"] === status);
  if (shipping) found = found.filter(({ shipped }) => shipping(shipped));
  if (external.size > 0) found = found.filter((order) => external.has(order.external ?? ""));
  if (ordered) found = found.filter((order) => ordered(readTime(order.ordered ?? "", settings)));
  return found;
}
