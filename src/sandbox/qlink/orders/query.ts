import { leastFounded } from "../../behaviour/answers.ts";
import type { Decision } from "../../core/family-behaviour.ts";
import type { Payload } from "../../ledger/document.ts";
import { objects, text } from "../../ledger/read.ts";
import type { QlinkEvent } from "../event.ts";
import type { Scene } from "../scene.ts";
import type { Order } from "../state.ts";
import { enveloped } from "./create.ts";
import { findOrder } from "./find.ts";

const operation = "getOrder";

/**
 * getOrder: the state of the orders. What the world does not know, or stands in another warehouse, is left out. The answer is as well
 * founded as what is founded least in it.
 */
export function getOrder(scene: Scene, payload: Payload): Decision<QlinkEvent> {
  const warehouse = text(payload, "warehouseCode");
  const references = objects(payload, "getOrderInfoList");
  const orders = references.flatMap((reference) => {
    const order = findOrder(scene, reference);
    return order && (warehouse === undefined || order.warehouse === warehouse) ? [order] : [];
  });
  const states = orders.map((order) => stateOf(scene, order));
  const isAnyLeftOut = states.length < references.length || states.length === 0;
  const told = new Set([...states.map(situationOf), ...(isAnyLeftOut ? ["none"] : [])]);
  const body = enveloped({ warehouseGetOrderList: states });
  const answers = [...told].map((situation) => scene.answers.made(operation, situation, body));
  return { events: [], answer: leastFounded(answers) };
}

const situations: Readonly<Record<string, string>> = {
  SUCCESS: "shipped",
  CANCEL: "cancelled",
  FAILED: "failed",
};

/** The situation of an order, by its state. */
function situationOf({ status }: Payload): string {
  return situations[String(status)] ?? "found";
}

function stateOf(scene: Scene, order: Order): Payload {
  const { lives, context } = scene;
  const shown = lives.order.show("OutboundOrderState.status", order.at);
  const status = shown === "FAILED" ? context.settings["abnormal"] : shown;
  const code = shown === status ? order.at : lives.order.start;
  return {
    orderNumber: order.number,
    wmsStatus: lives.order.show("OutboundOrderState.wmsStatus", code),
    status,
    ...(status === "SUCCESS" && { carrierName: carrierOf(scene, order), trackingNumber: order.tracking }),
    ...(status === "FAILED" && { failedReason: failureOf(scene, order) }),
  };
}

function carrierOf({ state }: Scene, { channel: code }: Order): string {
  return state.channels.find((one) => one.code === code)?.carrier || code;
}

function failureOf({ answers }: Scene, { held, at }: Order): string {
  if (held) return held;
  return answers.words(operation, at["course"] === "HELD" ? "held" : "short");
}
