import type { Decision } from "../../core/family-behaviour.ts";
import type { Instant } from "../../core/time.ts";
import { documentKey } from "../documents.ts";
import type { GlinkEvent } from "../event.ts";
import { readTime } from "../print-time.ts";
import { number, text, texts } from "../read.ts";
import type { Order, Payload } from "../state.ts";
import type { Scene } from "../world-parts.ts";
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
  const customer = text(payload, "customerCode") ?? "";
  const numbers = texts(payload, "orderNumbers");
  const candidates =
    numbers.length > 0 ? byNumber(scene, customer, numbers) : scene.state.documents.order.values();
  const isWanted = filterOf(scene, payload);
  const found = [...candidates].filter(isWanted);
  const pageSize = number(payload, "pageSize") ?? 100;
  const first = ((number(payload, "page") ?? 1) - 1) * pageSize;
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
    orderInfoList: found.slice(first, first + pageSize).map((order) => orderDetails(order, print, options)),
  };
  return { events: [], answer: scene.answers.made("batchQueryOrders", "found", body) };
}

function printContext({ state, lives, context }: Scene) {
  return { state, life: lives.order, settings: context.settings };
}

function byNumber({ state }: Scene, customer: string, numbers: readonly string[]): Order[] {
  return numbers.flatMap((one) => state.documents.order.get(documentKey("order", customer, one)) ?? []);
}

/** Whether an order meets all that a query names. */
function filterOf({ context: { settings } }: Scene, payload: Payload): (order: Order) => boolean {
  const customer = text(payload, "customerCode");
  const warehouse = text(payload, "warehouseCode");
  const [stage, status] = [text(payload, "stage"), text(payload, "status")];
  const external = new Set(texts(payload, "extOrderNumbers"));
  const spans = (["shipping", "created", "ordered"] as const).flatMap((name) => {
    const from = readTime(text(payload, `${name}TimeFrom`) ?? "", settings);
    const to = readTime(text(payload, `${name}TimeTo`) ?? "", settings);
    // Texts tell whole seconds.
    return from === undefined || to === undefined ? [] : [{ at: instantOf[name], from, to: to + 999 }];
  });
  return (order) =>
    order.customer === customer &&
    order.warehouse === warehouse &&
    (stage === undefined || order.at["stage"] === stage) &&
    (status === undefined || order.at["status"] === status) &&
    (external.size === 0 || external.has(text(order.payload, "extOrderNumber") ?? "")) &&
    spans.every(({ at, from, to }) => {
      const instant = at(order, (written) => readTime(written, settings));
      return instant !== undefined && instant >= from && instant <= to;
    });
}

const instantOf: Record<
  "shipping" | "created" | "ordered",
  (order: Order, read: (text: string) => Instant | undefined) => Instant | undefined
> = {
  shipping: ({ shipped }) => shipped,
  created: ({ created }) => created,
  ordered: ({ payload }, read) => read(text(payload, "orderTime") ?? ""),
};
