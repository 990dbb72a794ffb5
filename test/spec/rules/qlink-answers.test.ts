import { describe, expect, test } from "vitest";
import { operations, validatorOf } from "../../helpers/contract.ts";

const order = { orderNumber: "UNU250822163403", wmsStatus: "0", status: "SENDING" };
const notice = { asnNumber: "A250822163405", wmsStatus: "NEW", referenceNumber: "IB001250822RS" };
const singleNotice = { ...notice, finishTime: "1692086400000", skuList: [] };
const cancelled = { asnNumber: "A250828163429", operation: "CANCEL" };
const product = { sku: "SKU1", operation: "CREATE" };
const page = { isLastPage: true, currentPage: 1, pageCount: 1 };
const warehouse = { warehouseCode: "TU01", warehouseName: "TU01" };
const channel = { channelCode: "UPS-1", channelName: "UPS" };
const received = { sku: "SKU1", estimatedQuantity: 2, receivedQuantity: 2, goodQuantity: 1, badQuantity: 1 };
const stock = {
  warehouseCode: "TU02",
  warehouseSku: "SKU1",
  onwayQuantity: "0",
  pendingQuantity: "0",
  sellableQuantity: "1",
  unsellableQuantity: "0",
  reservedQuantity: "0",
  useQuantity: "0",
  totalQuantity: "1",
};

const calls = operations.filter(({ family }) => family === "qlink").map(({ operationId }) => operationId);

describe.each(calls)("the answer to qlink.%s", (operationId) => {
  const isValid = validatorOf("qlink", operationId, "response");
  const failed = { success: false, errorMsg: "no permission", code: null };

  test.each([
    ["may fail without a result", failed],
    ["may fail with null as the result", { ...failed, result: null }],
    ["may fail with an empty result", { ...failed, result: {} }],
    ["may fail with any error code", { ...failed, code: "500" }],
    ["may have a result with members that no table lists", { success: true, result: { traceId: "1" } }],
    ["may have null as the message", { success: true, errorMsg: null }],
  ])("%s", (_, answer) => {
    isValid(answer);
    expect(isValid.errors ?? []).toEqual([]);
  });

  test.each([
    ["says whether the call was successful", {}, "required "],
    ["says so as a boolean", { success: "true" }, "type /success"],
    ["has a text as the message", { success: false, errorMsg: 500 }, "type /errorMsg"],
  ])("%s", (_, answer, breaks) => {
    expect(brokenIn(operationId, answer)).toEqual([breaks]);
  });
});

describe("results that keep to the rules", () => {
  test.each([
    ["getOrder", "a list of orders", { warehouseGetOrderList: [order, order] }],
    ["getOrder", "an empty list", { warehouseGetOrderList: [] }],
    ["getOrder", "a single order", order],
    ["getOrder", "the status CANCEL alone", { ...order, status: "CANCEL" }],
    ["getOrder", "a status that no list has", { ...order, status: "PACKING" }],
    ["getOrder", "SUCCESS with a tracking number", { ...order, status: "SUCCESS", trackingNumber: "1Z" }],
    ["getOrder", "FAILED with a reason", { ...order, status: "FAILED", failedReason: "no stock" }],
    ["getOrder", "a list beside members of an order", { warehouseGetOrderList: [order], carrierName: "UPS" }],
    ["getAsnList", "a list of notices", { asnList: [notice, { ...notice, finishTime: "1692086400000" }] }],
    ["getAsnList", "a single notice", singleNotice],
    ["getAsnList", "what was received", { asnList: [{ ...notice, skuList: [received] }] }],
    ...["NEW", "DELETED", "SHIPPING", "RECEIVING", "FINISHED", "CLOSED", "ANOTHER"].map((wmsStatus) => [
      "getAsnList",
      `the status ${wmsStatus}`,
      { asnList: [{ ...notice, wmsStatus }] },
    ]),
    ["cancelAsnOrder", "a list of cancellations", { results: [cancelled, { ...cancelled, success: false }] }],
    ["cancelAsnOrder", "a single cancellation", cancelled],
    ["syncInventory", "the bare rows", [stock]],
    ["syncInventory", "no rows", []],
    ["syncInventory", "a page", { ...page, data: [stock] }],
    ["syncInventory", "a page without rows", page],
    ["initWarehouses", "the list under the name of the table", { warehouseList: [warehouse] }],
    ["initWarehouses", "the list under the name of the example", { warehouseInfoList: [warehouse] }],
    ["initChannels", "channels without carrier", { channelList: [channel] }],
    ["insertSkuInfo", "a product", product],
    ["insertSkuInfo", "another operation", { ...product, operation: "UPDATE" }],
    ["createOrder", "the number alone", { warehouseOrderNumber: "OBS0012508260RU" }],
    ["createAsnOrder", "the refusal alone", { success: false }],
  ] as [string, string, unknown][])("%s: %s", (operationId, _, result) => {
    expect(brokenIn(operationId, { success: true, result })).toEqual([]);
  });
});

describe("results that break a rule", () => {
  test.each([
    ...lacking("getOrder", order, "", (entry) => entry),
    ...lacking("getOrder", order, "/warehouseGetOrderList/0", (entry) => ({
      warehouseGetOrderList: [entry],
    })),
    ...["", "/warehouseGetOrderList/0"].flatMap((place) => [
      ["getOrder", "SUCCESS without a tracking number", place, at(place, { ...order, status: "SUCCESS" })],
      ["getOrder", "FAILED without a reason", place, at(place, { ...order, status: "FAILED" })],
    ]),
    ["getOrder", "a carrier alone", "", { carrierName: "UPS" }],
    ...lacking("getAsnList", singleNotice, "", (entry) => entry),
    ...lacking("getAsnList", notice, "/asnList/0", (entry) => ({ asnList: [entry] })),
    ...lacking("getAsnList", received, "/asnList/0/skuList/0", (entry) => ({
      asnList: [{ ...notice, skuList: [entry] }],
    })),
    ["getAsnList", "a time of completion alone", "", { finishTime: "1692086400000" }],
    ...lacking("cancelAsnOrder", cancelled, "", (entry) => entry),
    ...lacking("cancelAsnOrder", cancelled, "/results/0", (entry) => ({ results: [entry] })),
    ["cancelAsnOrder", "a remark alone", "", { info: "not found" }],
    ...lacking("syncInventory", page, "", (entry) => entry),
    ["syncInventory", "rows without a page", "", { data: [stock] }],
    ...lacking("syncInventory", stock, "/0", (entry) => [entry]),
    ...lacking("syncInventory", stock, "/data/0", (entry) => ({ ...page, data: [entry] })),
    ...lacking("initWarehouses", warehouse, "/warehouseList/0", (entry) => ({ warehouseList: [entry] })),
    ...lacking("initWarehouses", warehouse, "/warehouseInfoList/0", (entry) => ({
      warehouseInfoList: [entry],
    })),
    ...lacking("initChannels", channel, "/channelList/0", (entry) => ({ channelList: [entry] })),
    ...lacking("insertSkuInfo", product, "", (entry) => entry),
    ["insertSkuInfo", "a refusal without the product", "", { success: false, info: "in use" }],
  ] as [string, string, string, unknown][])("%s: %s, at result%s", (operationId, _, place, result) => {
    expect(brokenIn(operationId, { success: true, result })).toContain(`required /result${place}`);
  });

  test.each(calls.filter((operationId) => operationId !== "cancelOrder"))("%s: a text", (operationId) => {
    expect(brokenIn(operationId, { success: true, result: "OBS0012508260RU" })).toContain("type /result");
  });

  test("quantities in stock are strings", () => {
    const answer = { success: true, result: [{ ...stock, sellableQuantity: 1 }] };
    expect(brokenIn("syncInventory", answer)).toEqual(["type /result/0/sellableQuantity"]);
  });
});

/** Results around an entry that lacks one of its members, for each member. */
function lacking(
  operationId: string,
  entry: Readonly<Record<string, unknown>>,
  place: string,
  around: (entry: unknown) => unknown,
): [string, string, string, unknown][] {
  return Object.keys(entry).map((name) => {
    const { [name]: _, ...rest } = entry;
    return [operationId, `no ${name}`, place, around(rest)];
  });
}

function at(place: string, entry: unknown): unknown {
  return place === "" ? entry : { warehouseGetOrderList: [entry] };
}

/** The broken rules, `<keyword> <JSON pointer>` each. */
function brokenIn(operationId: string, answer: unknown): string[] {
  const isValid = validatorOf("qlink", operationId, "response");
  isValid(answer);
  return (isValid.errors ?? []).map(({ keyword, instancePath }) => `${keyword} ${instancePath}`);
}
