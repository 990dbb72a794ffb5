import type { WorldAnswer } from "../../core/answer.ts";
import type { EventDraft } from "../../core/event.ts";
import type { Decision } from "../../core/family-behaviour.ts";
import { object, objects, pick, text } from "../../ledger/read.ts";
import { documentKey, wmsNumber } from "../documents.ts";
import type { GlinkEvent } from "../event.ts";
import { unknownOf } from "../named.ts";
import type { Order, OrderFields, Package, Payload } from "../state.ts";
import type { Scene } from "../world-parts.ts";
import { filesIn, filesOf } from "./files.ts";

/** addOrderFiles: attachments, and what the call says of carrier and tracking number. */
export function addOrderFiles(scene: Scene, payload: Payload): Decision<GlinkEvent> {
  const number = text(payload, "orderNumber") ?? "";
  const order = findOrder(scene, text(payload, "customerCode") ?? "", number);
  if (!order) return { events: [], answer: scene.answers("addOrderFiles", "unknown", { number }) };
  const added = filesIn(payload);
  // "Whether the file is updated again": one that is takes the place of those of its kind.
  const replaced = new Set(added.filter((file) => file["isUpdate"] === true).map((file) => file["fileType"]));
  const kept = filesOf(order).filter((file) => !replaced.has(file["fileType"]));
  const tracking = text(object(payload, "shippingInstructions"), "trackingNumber");
  const set = { files: [...kept, ...added], ...(tracking !== undefined && tracked(order, tracking)) };
  return { events: [changed(order, set)], answer: scene.answers("addOrderFiles", "accepted") };
}

/** updateLogisticStatus: where the parcels of orders are, each order by itself. */
export function updateLogisticStatus(scene: Scene, payload: Payload): Decision<GlinkEvent> {
  const operation = "updateLogisticStatus";
  const customer = text(payload, "customerCode");
  const updatesTracking = payload["updateTrackNo"] === true;
  const events: EventDraft<GlinkEvent>[] = [];
  const failures: Payload[] = [];
  for (const entry of objects(payload, "orderNumberList")) {
    const order =
      customer === undefined
        ? byWmsNumber(scene, text(payload, "warehouseCode") ?? "", text(entry, "wmsOrderNumber") ?? "")
        : findOrder(scene, customer, text(entry, "orderNumber") ?? "");
    const tracking = text(entry, "trackingNumber");
    const logistics = pick(entry, ["status", "trackingNumber", "extUserId", "eventList"]);
    if (!order)
      failures.push(
        failureOf(entry, ["orderNumber", "wmsOrderNumber", "trackingNumber", "status", "extUserId"]),
      );
    else {
      const set = { logistics, ...(updatesTracking && tracking !== undefined && tracked(order, tracking)) };
      events.push(changed(order, set));
    }
  }
  return { events, answer: resultAnswer(scene, operation, payload, failures) };
}

/** updateOnlineStatus: what became of orders on the sales channel, each order by itself. */
export function updateOnlineStatus(scene: Scene, payload: Payload): Decision<GlinkEvent> {
  const operation = "updateOnlineStatus";
  const customer = text(payload, "customerCode") ?? "";
  const warehouse = text(payload, "warehouseCode");
  const reason = unknownOf(scene, () => ({ customer, ...(warehouse !== undefined && { warehouse }) }));
  if (reason !== undefined) {
    const situation = scene.state.master.customers.has(customer) ? "unknownWarehouse" : "unknownCustomer";
    return {
      events: [],
      answer: withResult(scene.answers(operation, situation), { ...pick(payload, ["warehouseCode"]) }),
    };
  }
  const events: EventDraft<GlinkEvent>[] = [];
  const failures: Payload[] = [];
  for (const entry of objects(payload, "orderNumberList")) {
    const order = findOrder(scene, customer, text(entry, "orderNumber") ?? "");
    const onlineStatus = text(entry, "onlineStatus") ?? "";
    if (order) events.push(changed(order, { onlineStatus }));
    else failures.push(failureOf(entry, ["orderNumber", "onlineStatus", "extUserId"]));
  }
  return { events, answer: resultAnswer(scene, operation, payload, failures) };
}

function failureOf(entry: Payload, members: readonly string[]): Payload {
  return { ...pick(entry, members), errorMessage: "Order doesn't exist." };
}

/** The answer to a call whose entries succeed or fail each by itself: the example with the entries of this call. */
function resultAnswer(
  scene: Scene,
  operation: string,
  payload: Payload,
  failures: readonly Payload[],
): WorldAnswer {
  const warehouse = pick(payload, ["warehouseCode"]);
  if (failures.length === 0) return withResult(scene.answers(operation, "accepted"), warehouse);
  return withResult(scene.answers(operation, "unknownOrder"), { ...warehouse, orderNumberList: failures });
}

function withResult(answer: WorldAnswer, members: Payload): WorldAnswer {
  const { warehouseCode: _, orderNumberList: __, ...result } = object(answer.body, "result");
  return { ...answer, body: { ...answer.body, result: { ...result, ...members } } };
}

/** What a new tracking number changes. */
function tracked({ packages }: Order, tracking: string): Partial<OrderFields> {
  return { tracking, ...(packages && { packages: packages.map((one): Package => ({ ...one, tracking })) }) };
}

function changed({ key }: Order, set: Partial<OrderFields>): EventDraft<GlinkEvent> {
  return { body: { type: "orderChanged", key, set } };
}

function findOrder({ state }: Scene, customer: string, number: string): Order | undefined {
  return state.documents.order.get(documentKey("order", customer, number));
}

function byWmsNumber({ state }: Scene, warehouse: string, number: string): Order | undefined {
  for (const order of state.documents.order.values()) {
    if (order.warehouse === warehouse && wmsNumber(order) === number) return order;
  }
  return undefined;
}
