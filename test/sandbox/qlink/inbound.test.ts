import { expect, test } from "vitest";
import { getAsns, key, qlinkAsn, qlinkOrder } from "../../helpers/sandbox/qlink-payloads.ts";
import { qlinkWorld } from "../../helpers/sandbox/qlink-world.ts";

test("a notice passes through the documented states as time goes by, and brings its goods", () => {
  const qlink = qlinkWorld();
  expect(qlink.result("createAsnOrder", qlinkAsn("A-1"))).toEqual({
    ...{ success: true, asnNumber: "A-1", info: "", wmsAsnNumber: "IB0000000001" },
  });
  const states: unknown[] = [];
  const stock: unknown[] = [];
  for (const duration of ["1m", "1h", "4h", "30m", "30m", "24h"]) {
    qlink.advance(duration);
    states.push(qlink.asn("A-1")?.["wmsStatus"]);
    const { onwayQuantity, pendingQuantity, sellableQuantity } = qlink.stock("SKU001") ?? {};
    stock.push([onwayQuantity, pendingQuantity, sellableQuantity]);
  }
  expect(states).toEqual(["NEW", "SHIPPING", "RECEIVING", "RECEIVING", "FINISHED", "CLOSED"]);
  expect(stock).toEqual([
    ["10", "0", "1000"],
    ["10", "0", "1000"],
    ["10", "0", "1000"],
    ["0", "10", "1000"],
    ["0", "0", "1010"],
    ["0", "0", "1010"],
  ]);
  expect(qlink.asn("A-1")).toEqual({
    ...{ asnNumber: "A-1", wmsStatus: "CLOSED", referenceNumber: "IB0000000001" },
    finishTime: "2026-06-05 14:00:00",
    skuList: [
      {
        ...{ sku: "SKU001", name: "Item SKU001", estimatedQuantity: 10, receivedQuantity: 10 },
        ...{ goodQuantity: 10, badQuantity: 0 },
      },
    ],
  });
});

test("a notice can be cancelled until its goods arrive, each with an outcome of its own", () => {
  const qlink = qlinkWorld();
  qlink.call("createAsnOrder", qlinkAsn("A-1"));
  qlink.advance("5h1m");
  qlink.call("createAsnOrder", qlinkAsn("A-2"));
  const cancellation = { ...key, asnNumbers: ["A-1", "A-2", "A-9"] };
  const outcome = (asnNumber: string, info: string) => ({
    ...{ asnNumber, operation: "CANCEL", info, success: info === "" },
  });
  expect(qlink.result("cancelAsnOrder", cancellation)).toEqual({
    results: [
      outcome("A-1", "ASN A-1 cannot be cancelled: RECEIVING"),
      outcome("A-2", ""),
      outcome("A-9", "ASN A-9 does not exist"),
    ],
  });
  expect(qlink.about).toEqual({ evidence: "inferred" });
  expect(qlink.asn("A-2")).toMatchObject({ wmsStatus: "DELETED" });
  expect(qlink.result("cancelAsnOrder", { ...key, asnNumbers: ["A-2"] })).toEqual({
    results: [outcome("A-2", "")],
  });
  expect(qlink.call("cancelAsnOrder", { ...key, asnNumbers: [] })).toMatchObject({
    ...{ success: false, errorMsg: "asnNumbers is empty" },
  });
  expect(qlink.stock("SKU001")).toMatchObject({ onwayQuantity: "10" });
});

test("people receive short, damaged and over, put away in parts, and close", () => {
  const qlink = qlinkWorld();
  qlink.call("createAsnOrder", qlinkAsn("A-1"));
  qlink.act("receive", { asnNumber: "A-1", lines: [{ sku: "SKU001", good: 5, damaged: 2 }] });
  expect(qlink.asn("A-1")).toMatchObject({
    wmsStatus: "RECEIVING",
    skuList: [{ receivedQuantity: 7, goodQuantity: 5, badQuantity: 2 }],
  });
  expect(qlink.stock("SKU001")).toMatchObject({ onwayQuantity: "3", pendingQuantity: "7" });
  qlink.act("putaway", { asnNumber: "A-1", lines: [{ sku: "SKU001", quantity: 4 }] });
  expect(qlink.stock("SKU001")).toMatchObject({ sellableQuantity: "1004", pendingQuantity: "3" });
  qlink.advance("48h");
  expect(qlink.asn("A-1")).toMatchObject({ wmsStatus: "RECEIVING" });
  qlink.act("close", { asnNumber: "A-1" });
  expect(qlink.asn("A-1")).toMatchObject({ wmsStatus: "CLOSED" });
  expect(qlink.stock("SKU001")).toMatchObject({
    ...{ onwayQuantity: "0", pendingQuantity: "0", sellableQuantity: "1005", unsellableQuantity: "2" },
  });
  qlink.call("createAsnOrder", qlinkAsn("A-2"));
  qlink.act("receive", { asnNumber: "A-2", lines: [{ sku: "SKU001", good: 12 }] });
  qlink.act("putaway", { asnNumber: "A-2" });
  expect(qlink.asn("A-2")).toMatchObject({ wmsStatus: "FINISHED", skuList: [{ receivedQuantity: 12 }] });
});

test("an act that makes no sense is refused with what is possible", () => {
  const qlink = qlinkWorld();
  qlink.call("createAsnOrder", qlinkAsn("A-1"));
  expect(qlink.refusal("receive", { asnNumber: "A-9" })).toMatchObject({ kind: "unknown" });
  const other = { asnNumber: "A-1", lines: [{ sku: "SKU003", good: 1 }] };
  expect(qlink.refusal("receive", other)).toMatchObject({ kind: "input", possible: ["SKU001"] });
  qlink.call("cancelAsnOrder", { ...key, asnNumbers: ["A-1"] });
  expect(qlink.refusal("receive", { asnNumber: "A-1" })).toMatchObject({ kind: "conflict", possible: [] });
});

test("an order that waits goes on when a notice brings its goods", () => {
  const qlink = qlinkWorld({ settings: { plenty: 0 } });
  qlink.call("createOrder", qlinkOrder("Q-1", [["NEW", 4]]));
  qlink.advance("5m");
  expect(qlink.order("Q-1")).toMatchObject({ status: "FAILED" });
  qlink.call("createAsnOrder", qlinkAsn("A-1", [["NEW", 4]]));
  qlink.act("putaway", { asnNumber: "A-1" });
  expect(qlink.order("Q-1")).toMatchObject({ status: "SENDING" });
});

test("a notice is refused inside a call that succeeds", () => {
  const qlink = qlinkWorld();
  qlink.call("createAsnOrder", qlinkAsn("A-1"));
  expect(qlink.result("createAsnOrder", qlinkAsn("A-1"))).toEqual({
    ...{ success: false, asnNumber: "A-1", info: "ASN A-1 already exists", wmsAsnNumber: "" },
  });
  expect(qlink.result("createAsnOrder", qlinkAsn("A-2", []))).toMatchObject({ info: "skuList is empty" });
  expect(qlink.result("createAsnOrder", qlinkAsn("A-2", [["SKU001", 1.5]]))).toMatchObject({
    success: false,
  });
  expect(qlink.result("getAsnList", getAsns("A-2"))).toEqual({ asnList: [] });
});
