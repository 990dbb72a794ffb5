import { describe, expect, test } from "vitest";
import { asnOf, owner, place } from "../../helpers/sandbox/glink-payloads.ts";
import { glinkWorld } from "../../helpers/sandbox/glink-world.ts";

const query = { ...place, asnNumbers: ["ASN-1"] };

describe("an inbound order", () => {
  test("arrives, is inspected, received, put away and closed by itself, and every change is pushed", () => {
    const { call, advance, pushes, asn, stock } = glinkWorld();
    expect(call("createAsn", asnOf("ASN-1"))).toEqual({ success: true, code: "SUCCESS", message: "success" });
    advance("1d");
    expect(
      pushes.map(({ payload: { stage, putawayStage, status } }) => [stage, putawayStage, status]),
    ).toEqual([
      ["ARRIVED", "PENDING", "ARRIVED"],
      ["INSPECTING", "PENDING", "INSPECTING"],
      ["INSPECTED", "PENDING", "INSPECTED"],
      ["RECEIVING", "PENDING", "RECEIVING"],
      ["RECEIVED", "PENDING", "RECEIVED"],
      ["RECEIVED", "IN PROGRESS", "RECEIVED"],
      ["RECEIVED", "COMPLETED", "RECEIVED"],
      ["CLOSED", "COMPLETED", "CLOSED"],
    ]);
    expect(asn("ASN-1")).toMatchObject({ lines: [{ expected: 10, received: 10, putAway: 10 }] });
    expect(stock("SKU001")).toMatchObject({ available: 1010 });
  });

  test("brings goods that cannot be sold before they are put away", () => {
    const { call, act, stock } = glinkWorld();
    call("createAsn", asnOf("ASN-1"));
    act("receive", { asnNumber: "ASN-1" });
    expect(stock("SKU001")).toMatchObject({ available: 1000, duePutaway: 10 });
    expect(call("queryWarehouseStock", { ...place, skus: ["SKU001"] })).toMatchObject({
      inventoryVOList: [
        { totalQty: 1010, salableQty: 1000, duePutawayQty: 10, occupiedQty: 0, unavailableQty: 0 },
      ],
    });
    act("putaway", { asnNumber: "ASN-1" });
    expect(stock("SKU001")).toMatchObject({ available: 1010, duePutaway: 0 });
  });

  test("is told by rows of receipts and rows of putaways, of the same goods", () => {
    const { call, act, advance } = glinkWorld();
    call("createAsn", asnOf("ASN-1"));
    act("receive", { asnNumber: "ASN-1" });
    advance("1m");
    act("putaway", { asnNumber: "ASN-1", lines: [{ sku: "SKU001", quantity: 4 }] });
    const rows = () => {
      const { asnInfoList } = call("batchQueryAsns", { ...query, ifNeedBatchInfo: true });
      return Array.isArray(asnInfoList) ? asnInfoList[0].asnItemReceiveDetails : [];
    };
    expect(rows()).toEqual([
      expect.objectContaining({
        detailId: expect.stringMatching(/^RV/),
        receiveQty: 10,
        receiveTime: "2026-06-05 08:00:00",
      }),
      expect.objectContaining({
        detailId: expect.stringMatching(/^PV/),
        putawayQty: 4,
        putawayTime: "2026-06-05 08:01:00",
      }),
    ]);
    expect(rows()[1]).not.toHaveProperty("receiveTime");
    act("putaway", { asnNumber: "ASN-1" });
    expect(rows()).toHaveLength(3);
  });

  test("is Received once the warehouse has the notice, and Fulfilled when it is closed and put away", () => {
    const { call, act, advance } = glinkWorld();
    const status = () => [
      call("queryAsns", { partnerId: "GLINK", ...owner, asnNumbers: ["ASN-1"] })["asnInfoList"],
      call("batchQueryAsns", query)["asnInfoList"],
    ];
    const both = (of: string) => [
      [expect.objectContaining({ status: of })],
      [expect.objectContaining({ status: of })],
    ];
    call("createAsn", asnOf("ASN-1"));
    expect(status()).toEqual(both("SendingToWMS"));
    advance("1m");
    expect(status()).toEqual(both("Received"));
    act("close", { asnNumber: "ASN-1" });
    expect(status()).toEqual(both("Received"));
    act("putaway", { asnNumber: "ASN-1" });
    expect(status()).toEqual(both("Fulfilled"));
  });

  test("that is closed before its goods are put away is pushed as RECEIVED, as documented", () => {
    const { call, act, pushes, advance } = glinkWorld();
    call("createAsn", asnOf("ASN-1"));
    act("close", { asnNumber: "ASN-1" });
    expect(pushes.at(-1)?.payload).toMatchObject({
      stage: "CLOSED",
      putawayStage: "PENDING",
      status: "RECEIVED",
    });
    advance("1d");
    expect(pushes.at(-1)?.payload).toMatchObject({
      stage: "CLOSED",
      putawayStage: "COMPLETED",
      status: "CLOSED",
    });
  });
});

describe("a receipt", () => {
  test("that is short leaves the inbound order open until more comes or it is closed", () => {
    const { call, act, asn, advance, stock } = glinkWorld();
    call("createAsn", asnOf("ASN-1"));
    act("receive", { asnNumber: "ASN-1", lines: [{ sku: "SKU001", good: 6 }] });
    advance("2d");
    expect(asn("ASN-1")).toMatchObject({ stage: "RECEIVING", receipt: "PARTIAL", lines: [{ received: 6 }] });
    act("receive", { asnNumber: "ASN-1", lines: [{ sku: "SKU001", good: 1 }] });
    act("close", { asnNumber: "ASN-1" });
    act("putaway", { asnNumber: "ASN-1" });
    expect(asn("ASN-1")).toMatchObject({
      stage: "CLOSED",
      putawayStage: "COMPLETED",
      lines: [{ expected: 10, received: 7 }],
    });
    expect(stock("SKU001")).toMatchObject({ available: 1007 });
  });

  test("that is complete in two parts is received", () => {
    const { call, act, asn } = glinkWorld();
    call("createAsn", asnOf("ASN-1"));
    act("receive", { asnNumber: "ASN-1", lines: [{ sku: "SKU001", good: 6 }] });
    act("receive", { asnNumber: "ASN-1" });
    expect(asn("ASN-1")).toMatchObject({ stage: "RECEIVED", receipt: "FULL", lines: [{ received: 10 }] });
  });

  test("may be more than was announced", () => {
    const { call, act, asn, stock } = glinkWorld();
    call("createAsn", asnOf("ASN-1"));
    act("receive", { asnNumber: "ASN-1", lines: [{ sku: "SKU001", good: 13 }] });
    expect(asn("ASN-1")).toMatchObject({ stage: "RECEIVED", lines: [{ expected: 10, received: 13 }] });
    act("putaway", { asnNumber: "ASN-1" });
    expect(stock("SKU001")).toMatchObject({ available: 1013 });
  });

  test("tells damaged goods apart, which become damaged stock", () => {
    const { call, act, stock, pushes } = glinkWorld();
    call("createAsn", asnOf("ASN-1", [["SKU001", 10, { lineNo: "7", batchNo: "B1" }]]));
    act("receive", { asnNumber: "ASN-1", lines: [{ sku: "SKU001", good: 8, damaged: 2 }] });
    act("putaway", { asnNumber: "ASN-1" });
    expect(stock("SKU001", "DAMAGE")).toMatchObject({ batchNo: "B1", available: 2 });
    expect(pushes.at(-1)?.payload["asnLineItems"]).toMatchObject([
      { lineNo: "7", skuStatus: "GOOD", expectedQuantity: 10, quantity: 8, putawayedQuantity: 8 },
      { lineNo: "7", skuStatus: "DAMAGE", expectedQuantity: 0, quantity: 2, putawayedQuantity: 2 },
    ]);
    expect(call("queryAsnInspections", { ...owner, page: 1, pageSize: 10 })).toMatchObject({
      asnInfoList: [
        {
          asnItems: [
            { skuStatus: "GOOD", quantity: 8 },
            { skuStatus: "DAMAGE", quantity: 2 },
          ],
        },
      ],
    });
  });

  test("fills the lines of an item one after the other", () => {
    const { call, act, asn } = glinkWorld();
    call(
      "createAsn",
      asnOf("ASN-1", [
        ["SKU001", 4],
        ["SKU001", 6],
      ]),
    );
    act("receive", { asnNumber: "ASN-1", lines: [{ sku: "SKU001", good: 5, damaged: 1 }] });
    expect(asn("ASN-1")).toMatchObject({ lines: [{ received: 4 }, { received: 2 }] });
  });

  test("of other goods, of nothing, or of goods that have all come in is refused", () => {
    const { call, act, refusal } = glinkWorld();
    call("createAsn", asnOf("ASN-1"));
    const lines = (sku: string, good: number) => ({ asnNumber: "ASN-1", lines: [{ sku, good }] });
    expect(refusal("receive", lines("SKU009", 1))).toMatchObject({
      kind: "input",
      pointer: "/lines/0/sku",
      possible: ["SKU001"],
    });
    expect(refusal("receive", lines("SKU001", 0))).toMatchObject({ kind: "input", pointer: "/lines" });
    expect(refusal("receive", { asnNumber: "ASN-9" })).toMatchObject({ kind: "unknown" });
    act("receive", { asnNumber: "ASN-1" });
    expect(refusal("receive", { asnNumber: "ASN-1" })).toMatchObject({ kind: "conflict" });
  });
});

describe("a putaway", () => {
  test("in parts is in progress until all is put away", () => {
    const { call, act, asn, refusal } = glinkWorld();
    call("createAsn", asnOf("ASN-1"));
    act("receive", { asnNumber: "ASN-1" });
    act("putaway", { asnNumber: "ASN-1", lines: [{ sku: "SKU001", quantity: 3 }] });
    expect(asn("ASN-1")).toMatchObject({ putawayStage: "IN PROGRESS" });
    expect(refusal("putaway", { asnNumber: "ASN-1", lines: [{ sku: "SKU001", quantity: 8 }] })).toMatchObject(
      {
        kind: "input",
        pointer: "/lines/0/quantity",
        possible: ["0 to 7"],
      },
    );
    act("putaway", { asnNumber: "ASN-1" });
    expect(asn("ASN-1")).toMatchObject({ putawayStage: "COMPLETED" });
    expect(refusal("putaway", { asnNumber: "ASN-1" })).toMatchObject({ kind: "conflict" });
  });
});

describe("the cancellation of an inbound order", () => {
  test("is possible until it arrives, and its number stays taken", () => {
    const { call, advance, asn, pushes } = glinkWorld();
    const cancellation = { partnerId: "GLINK", ...owner, asnNumbers: ["ASN-1", "ASN-2"] };
    call("createAsn", asnOf("ASN-1"));
    call("createAsn", asnOf("ASN-2"));
    expect(call("cancelAsn", cancellation)).toMatchObject({ success: true });
    expect([asn("ASN-1")["stage"], asn("ASN-2")["stage"]]).toEqual(["VOID", "DUE_IN"]);
    expect(pushes.map(({ payload }) => payload["status"])).toEqual(["VOID"]);
    expect(call("cancelAsn", cancellation)).toMatchObject({ success: true });
    expect(call("createAsn", asnOf("ASN-1"))).toMatchObject({ success: false, code: "INVALID_DATA" });
    advance("5h");
    expect(call("cancelAsn", { ...cancellation, asnNumbers: ["ASN-2"] })).toMatchObject({
      success: false,
      message: expect.stringContaining("its stage is INSPECT"),
    });
    expect(call("cancelAsn", { ...cancellation, asnNumbers: ["ASN-9"] })).toMatchObject({ success: false });
  });
});

describe("the query of inbound orders", () => {
  test("finds them by number, reference, type, stage and span of time", () => {
    const { call, act, advance } = glinkWorld();
    call("createAsn", asnOf("ASN-1", [["SKU001", 1]], { referenceNumber: "R-1" }));
    advance("30m");
    call("createAsn", asnOf("ASN-2", [["SKU001", 1]], { asnType: "RETURN", refNumber: "R-2" }));
    act("receive", { asnNumber: "ASN-2" });
    const numbers = (more: object) => {
      const { asnInfoList } = call("batchQueryAsns", { ...place, ...more });
      return Array.isArray(asnInfoList) ? asnInfoList.map(({ asnNumber }) => asnNumber) : [];
    };
    const day = { createdTimeFrom: "2026-06-05 00:00:00", createdTimeTo: "2026-06-06 00:00:00" };
    expect(numbers(day)).toEqual(["ASN-1", "ASN-2"]);
    expect(numbers({ ...day, stage: "RECEIVED" })).toEqual(["ASN-2"]);
    expect(numbers({ ...day, asnType: "SUPPLIER_RECEIPT" })).toEqual(["ASN-1"]);
    expect(numbers({ refNumbers: ["R-2", "R-3"] })).toEqual(["ASN-2"]);
    expect(numbers({ receiveTimeFrom: "2026-06-05 08:30:00", receiveTimeTo: "2026-06-05 08:30:00" })).toEqual(
      ["ASN-2"],
    );
    expect(
      numbers({ lastUpdatedTimeFrom: "2026-06-05 08:00:00", lastUpdatedTimeTo: "2026-06-05 08:10:00" }),
    ).toEqual(["ASN-1"]);
    expect(numbers({ ...day, page: 2, pageSize: 1 })).toEqual(["ASN-2"]);
  });
});
