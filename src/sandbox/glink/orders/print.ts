import type { Life } from "../../behaviour/life.ts";
import { printAnswerTime, printTime } from "../../clock/print-time.ts";
import type { Settings } from "../../core/family-behaviour.ts";
import { sent } from "../../ledger/kept.ts";
import { addPicked, object, objects, pick, text } from "../../ledger/read.ts";
import { wmsNumber } from "../documents.ts";
import type { Allocation, GlinkState, Order, Package, Payload } from "../state.ts";
import { filesOf } from "./files.ts";

const address = [
  "name",
  "company",
  "phoneNumber",
  "email",
  "streetLine1",
  "streetLine2",
  "district",
  "city",
  "state",
  "postalCode",
  "countryCode",
];
const fullAddress = [...address, "companyName", "mobileNumber"];
const header = [
  "orderNumber",
  "customerCode",
  "warehouseCode",
  "extOrderNumber",
  "extUserId",
  "poNumber",
  "storeNumber",
  "salesChannel",
];
const userFields = Array.from({ length: 11 }, (_, index) => `udf${index + 5}`);
const detailed = [
  ...["orderTime", "startShipDate", "cashOnDelivery", "signatureService", "addressType", "supplier"],
  ...userFields,
];

/** What printing an order needs to know. */
export type PrintContext = { readonly state: GlinkState; readonly life: Life; readonly settings: Settings };

/** The push of an order, from where it stands now. */
export function orderPush(order: Order, { state, life, settings }: PrintContext): Payload {
  const payload = sent(order.payload);
  return {
    partnerId: state.partner,
    ...pick(payload, header),
    ...common(order, printTime(order.created, settings)),
    ...(order.shipped !== undefined && { shippingTime: printTime(order.shipped, settings) }),
    status: life.show("OutboundOrderStatus.status", order.at),
    stage: order.at["stage"],
    ...pick(payload, ["orderTime", "addressType"]),
    orderType: text(payload, "orderType") ?? "B2C",
    shipTo: pick(object(payload, "shipTo"), fullAddress),
    shipFrom: pick(object(payload, "shipFrom"), fullAddress),
    items: itemsOf(state, order),
    ...(order.packages && {
      packages: order.packages.map((one) => ({ packageType: "Carton", ...packageOf(state, order, one) })),
    }),
    ...(order.trouble && { shippingExceptionVO: order.trouble }),
  };
}

/** An order in the answer to version 2 of the query. */
export function orderDetails(
  order: Order,
  { state, life, settings }: PrintContext,
  { withBatches, withFiles }: { withBatches: boolean; withFiles: boolean },
): Payload {
  const { at } = order;
  const payload = sent(order.payload);
  const created = printAnswerTime(order.created, settings);
  // Members are added one by one: a page has many orders of many members, and spreading them takes twice the memory.
  const shown = addPicked({ partnerId: state.partner }, payload, header);
  addCommon(shown, order, created);
  if (order.shipped !== undefined) shown["shippingTime"] = printAnswerTime(order.shipped, settings);
  addPicked(shown, payload, detailed);
  const latest = text(payload, "latestShipDate");
  if (latest !== undefined) shown["endShipDate"] = latest;
  shown["status"] = at["status"];
  shown["stage"] = at["stage"];
  shown["omsOrderStatus"] = life.show("QueriedOrderDetails.omsOrderStatus", at);
  shown["orderType"] = text(payload, "orderType") ?? "B2C";
  shown["orderCreatedTime"] = created;
  shown["shipTo"] = pick(object(payload, "shipTo"), fullAddress);
  shown["shipFrom"] = pick(object(payload, "shipFrom"), address);
  shown["items"] = itemsOf(state, order);
  shown["packages"] = (order.packages ?? []).map((one) => packageOf(state, order, one));
  if (withBatches) shown["batchInfo"] = batchesOf(state, order);
  if (withFiles) shown["fileInfoList"] = filesOf(order);
  shown["shippingExceptionVO"] = {
    code: order.trouble?.code ?? null,
    message: order.trouble?.message ?? null,
  };
  if (order.trouble) shown["errorMessage"] = order.trouble.message;
  return shown;
}

/** An order in the answer to version 1 of the query. */
export function orderSummary(order: Order, { state, life, settings }: PrintContext): Payload {
  const { at } = order;
  const payload = sent(order.payload);
  const shared = common(order, "");
  return {
    ...pick(payload, header),
    ...pick(payload, ["orderTime"]),
    ...(order.shipped !== undefined && { shippingTime: printAnswerTime(order.shipped, settings) }),
    ...pick(shared, [
      "trackingNumber",
      "carrier",
      "carrierService",
      "wmsOrderNumber",
      "dimensionUnit",
      "weightUnit",
    ]),
    status: life.show("QueriedOrder.status", at),
    ...renamed(payload, "latestShipDate", "endShipDate"),
    packages: (order.packages ?? []).map((one) => ({
      ...pick(payload, ["orderNumber", "customerCode"]),
      ...pick(shared, ["carrier", "carrierService"]),
      packageNumber: one.number,
      trackingNumber: one.tracking,
      packageContents: contentsOf(state, order, one).map(
        ({ skuStockStatus: _, batchNo: __, ...content }) => content,
      ),
    })),
    shipTo: pick(object(payload, "shipTo"), address),
    shippingExceptionVO: { code: order.trouble?.code ?? null, message: order.trouble?.message ?? null },
  };
}

function common(order: Order, createTime: string): Payload {
  return addCommon({}, order, createTime);
}

function addCommon(to: Record<string, unknown>, order: Order, createTime: string): Payload {
  const instructions = object(sent(order.payload), "shippingInstructions");
  const tracking = order.packages?.[0]?.tracking ?? order.tracking ?? text(instructions, "trackingNumber");
  if (tracking !== undefined) to["trackingNumber"] = tracking;
  addPicked(to, instructions, ["carrier", "carrierService", "externalCarrierCode", "actualLogistic"]);
  to["wmsOrderNumber"] = wmsNumber(order);
  to["dimensionUnit"] = "cm";
  to["weightUnit"] = "kg";
  to["createTime"] = createTime;
  return to;
}

function renamed(payload: Payload, name: string, as: string): Payload {
  const value = text(payload, name);
  return value === undefined ? {} : { [as]: value };
}

/** The lines with the quantities that left the warehouse: none before. */
function itemsOf(state: GlinkState, order: Order): Payload[] {
  return objects(sent(order.payload), "items").map((item, line) => {
    const mine = order.allocations.filter(([of]) => of === line);
    const row = state.rows.get(mine[0]?.[1] ?? "");
    const missing = order.missing?.[line] ?? 0;
    const batch = text(item, "batchNo") ?? row?.batch;
    return {
      sku: item["sku"],
      lineNo: text(item, "lineNo") ?? String(line + 1),
      quantity: order.shipped === undefined ? 0 : sumOf(mine),
      skuStatus: text(item, "stockStatus") ?? "GOOD",
      ...pick(item, [
        "mfgDate",
        "expDate",
        "originCountry",
        "udf1",
        "udf2",
        "udf3",
        "udf4",
        "retailDescription",
      ]),
      ...(batch && { batchNo: batch }),
      ...renamed(item, "name", "skuDescription"),
      ...renamed(item, "retailSku", "retailSKU"),
      ...(missing > 0 && { exception: true, exceptionMessage: `${missing} missing` }),
    };
  });
}

function packageOf(state: GlinkState, order: Order, one: Package): Payload {
  return {
    packageNumber: one.number,
    trackingNumber: one.tracking,
    packageContents: contentsOf(state, order, one),
  };
}

function contentsOf(state: GlinkState, order: Order, { contents }: Package) {
  const items = objects(sent(order.payload), "items");
  return contents.map(([line, key, quantity]) => {
    const item = items[line] ?? {};
    const row = state.rows.get(key);
    return {
      sku: text(item, "sku") ?? "",
      quantity,
      skuStockStatus: row?.status ?? "GOOD",
      ...(row?.batch ? { batchNo: row.batch } : { batchNo: undefined }),
      ...renamed(item, "retailSku", "retailSKU"),
      ...pick(item, ["retailDescription"]),
    };
  });
}

function batchesOf(state: GlinkState, order: Order): Payload[] {
  const items = objects(sent(order.payload), "items");
  return order.allocations.map(([line, key, quantity]) => {
    const row = state.rows.get(key);
    const item = items[line] ?? {};
    return {
      lineNo: line + 1,
      sku: text(item, "sku") ?? "",
      qty: quantity,
      stockStatus: row?.status ?? "GOOD",
      batchNumber: row?.batch ?? "",
      ...pick(item, ["mfgDate", "expDate"]),
    };
  });
}

function sumOf(allocations: readonly Allocation[]): number {
  return allocations.reduce((sum, [, , quantity]) => sum + quantity, 0);
}
