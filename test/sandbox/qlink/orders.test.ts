import { describe, expect, test } from "vitest";
import { cancelOrders, getOrders, key, qlinkAsn, qlinkOrder } from "../../helpers/sandbox/qlink-payloads.ts";
import { qlinkWorld } from "../../helpers/sandbox/qlink-world.ts";

describe("an order that nothing stops", () => {
  test("is on its way out for hours, and shipped within a day with a tracking number and a carrier", () => {
    const qlink = qlinkWorld();
    expect(qlink.result("createOrder", qlinkOrder("Q-1"))).toEqual({
      ...{ warehouseOrderNumber: "OBS0000000001", orderNumber: "Q-1", info: "", success: true },
    });
    expect(qlink.about).toEqual({ evidence: "inferred", scenario: "accepted" });
    expect(qlink.order("Q-1")).toEqual({ orderNumber: "Q-1", wmsStatus: "0", status: "SENDING" });
    expect(qlink.about).toEqual({ evidence: "documented", scenario: "documented" });
    qlink.advance("30m");
    expect(qlink.order("Q-1")).toMatchObject({ status: "SENDING" });
    expect(qlink.stock("SKU001")).toMatchObject({ sellableQuantity: "998", reservedQuantity: "2" });
    qlink.advance("23h30m");
    expect(qlink.order("Q-1")).toEqual({
      ...{ orderNumber: "Q-1", wmsStatus: "1", status: "SUCCESS" },
      ...{ carrierName: "UPS", trackingNumber: "SANDBOX000000001" },
    });
    expect(qlink.about).toEqual({ evidence: "inferred", scenario: "order-shipped" });
    expect(qlink.stock("SKU001")).toMatchObject({ totalQuantity: "998", reservedQuantity: "0" });
  });

  test("goes with the customer's own label under its tracking number", () => {
    const qlink = qlinkWorld();
    const label = { packageType: "OWN_PAKAGE", trackingNumber: "1Z1", labelData: "JVBERi0=" };
    qlink.call("createOrder", qlinkOrder("Q-1", [["SKU001", 1]], label));
    qlink.act("ship", { orderNumber: "Q-1" });
    expect(qlink.order("Q-1")).toMatchObject({ status: "SUCCESS", trackingNumber: "1Z1" });
  });

  test("takes as many virtual minutes as the settings say", () => {
    const qlink = qlinkWorld({ settings: { workAfter: "PT10M" } });
    qlink.call("createOrder", qlinkOrder("Q-1"));
    qlink.advance("49m");
    expect(qlink.order("Q-1")).toMatchObject({ status: "SENDING" });
    qlink.advance("1m");
    expect(qlink.order("Q-1")).toMatchObject({ status: "SUCCESS" });
  });
});

describe("a cancellation", () => {
  test("is possible for 30 minutes, gives the goods back, and succeeds again when it is repeated", () => {
    const qlink = qlinkWorld();
    qlink.call("createOrder", qlinkOrder("Q-1"));
    qlink.advance("29m");
    expect(qlink.cancel("Q-1")).toBe(true);
    expect(qlink.order("Q-1")).toMatchObject({ status: "CANCEL" });
    expect(qlink.about).toEqual({ evidence: "inferred", scenario: "order-cancelled" });
    expect(qlink.cancel("Q-1")).toBe(true);
    qlink.advance("24h");
    expect(qlink.order("Q-1")).toMatchObject({ status: "CANCEL" });
    expect(qlink.stock("SKU001")).toMatchObject({ sellableQuantity: "1000", reservedQuantity: "0" });
  });

  test("comes too late once the order is picked, and the order ships", () => {
    const qlink = qlinkWorld();
    qlink.call("createOrder", qlinkOrder("Q-1"));
    qlink.advance("30m");
    expect(qlink.call("cancelOrder", cancelOrders("Q-1"))).toEqual({
      ...{ success: false, errorMsg: "order Q-1 cannot be cancelled: PICKING", code: null },
    });
    expect(qlink.about).toEqual({ evidence: "inferred" });
    qlink.advance("24h");
    expect(qlink.order("Q-1")).toMatchObject({ status: "SUCCESS" });
  });

  test("of several orders cancels all or none, and says which one cannot be cancelled", () => {
    const qlink = qlinkWorld();
    qlink.call("createOrder", qlinkOrder("Q-1"));
    qlink.call("createOrder", qlinkOrder("Q-2"));
    expect(qlink.call("cancelOrder", cancelOrders("Q-1", "Q-9", "Q-2"))).toMatchObject({
      ...{ success: false, errorMsg: "order Q-9 does not exist" },
    });
    for (const number of ["Q-1", "Q-2"]) expect(qlink.order(number)).toMatchObject({ status: "SENDING" });
    expect(qlink.cancel("Q-1", "Q-2")).toBe(true);
    for (const number of ["Q-1", "Q-2"]) expect(qlink.order(number)).toMatchObject({ status: "CANCEL" });
    const both = {
      ...cancelOrders(),
      cancelOrderList: [{ orderNumber: "Q-1", warehouseOrderNumber: "OBS1" }],
    };
    expect(qlink.call("cancelOrder", both)).toMatchObject({ success: false });
    expect(qlink.call("cancelOrder", cancelOrders())).toMatchObject({ errorMsg: "cancelOrderList is empty" });
  });
});

test("an order without a number is refused, since nothing could name it", () => {
  const qlink = qlinkWorld();
  expect(qlink.result("createOrder", qlinkOrder(""))).toMatchObject({
    ...{ success: false, info: "orderNumber is empty" },
  });
  expect([...qlink.world.view("orders")]).toEqual([]);
});

test("a refusal that is asked for tells of what was sent, not of what the document prints", () => {
  const qlink = qlinkWorld();
  expect(qlink.result("createOrder", qlinkOrder("Q-1-REFUSED"))).toMatchObject({
    ...{ orderNumber: "Q-1-REFUSED", success: false, info: "oms:WH001仓库未分配权限" },
  });
  expect(qlink.about).toEqual({ evidence: "documented", scenario: "documented" });
  expect(qlink.result("createAsnOrder", qlinkAsn("A-1-REFUSED"))).toMatchObject({
    ...{ asnNumber: "A-1-REFUSED", success: false, info: "SKU:SKU001未审核" },
  });
  const cancelled = { ...key, asnNumbers: ["A-1-REFUSED", "A-2"] };
  expect(qlink.result("cancelAsnOrder", cancelled)).toMatchObject({
    results: [
      { asnNumber: "A-1-REFUSED", success: false },
      { asnNumber: "A-2", success: false },
    ],
  });
  expect(qlink.order("Q-1-SHIPPED")).toMatchObject({ orderNumber: "Q-1-SHIPPED", status: "SUCCESS" });
  expect(qlink.about).toEqual({ evidence: "inferred", scenario: "order-shipped" });
});

describe("a query of several orders", () => {
  test("is as well founded as what is founded least in its answer", () => {
    const qlink = qlinkWorld();
    for (const number of ["Q-1", "Q-2"]) qlink.call("createOrder", qlinkOrder(number));
    qlink.call("getOrder", getOrders("Q-1", "Q-2"));
    expect(qlink.about.evidence).toBe("documented");
    qlink.call("getOrder", getOrders("Q-1", "Q-9"));
    expect(qlink.about.evidence).toBe("inferred");
    qlink.act("ship", { orderNumber: "Q-1" });
    qlink.call("getOrder", getOrders("Q-1", "Q-2"));
    expect(qlink.about).toEqual({ evidence: "inferred", scenario: "order-shipped" });
    qlink.cancel("Q-2");
    qlink.call("getOrder", getOrders("Q-2", "Q-1"));
    expect(qlink.about).toEqual({ evidence: "inferred", scenario: "order-cancelled" });
  });
});

describe("an order that the world refuses", () => {
  test("because of its number is refused inside a call that succeeds, and nothing changes", () => {
    const qlink = qlinkWorld();
    qlink.call("createOrder", qlinkOrder("Q-1"));
    const before = JSON.stringify(qlink.world.snapshot());
    expect(qlink.call("createOrder", qlinkOrder("Q-1", [["SKU003", 5]]))).toEqual({
      errorMsg: null,
      result: {
        ...{ warehouseOrderNumber: "OBS0000000001", orderNumber: "Q-1" },
        ...{ info: "order Q-1 already exists", success: false },
      },
      success: true,
      code: null,
    });
    expect(qlink.about).toEqual({ evidence: "inferred" });
    expect(JSON.stringify(qlink.world.snapshot())).toBe(before);
  });

  test.each([
    ["no lines", qlinkOrder("Q-1", []), "skuList is empty"],
    ["half a piece", qlinkOrder("Q-1", [["SKU001", 0.5]]), "the quantity of SKU001 has to be"],
    ["no pieces", qlinkOrder("Q-1", [["SKU001", 0]]), "the quantity of SKU001 has to be"],
    [
      "more pieces than can be counted",
      qlinkOrder("Q-1", [["SKU001", 1_000_000_001]]),
      "the quantity of SKU001 has to be at most 1000000000",
    ],
    ["another writing of a number", withQuantity("1e3"), "has to be a whole number above 0"],
    ["digits that no number holds", withQuantity("99999999999999999999"), "has to be at most 1000000000"],
  ])("because of %s", (_, payload, info) => {
    const qlink = qlinkWorld();
    const result = qlink.result("createOrder", payload);
    expect(result).toMatchObject({ success: false, info: expect.stringContaining(info) });
    expect(qlink.order("Q-1")).toBeUndefined();
  });

  test("for want of goods, where the settings say so", () => {
    const qlink = qlinkWorld({ settings: { shortage: "refuse" } });
    expect(qlink.result("createOrder", qlinkOrder("Q-1", [["SKU001", 1001]]))).toMatchObject({
      ...{ success: false, info: "there is not enough stock for order Q-1" },
    });
    expect(qlink.result("createOrder", qlinkOrder("Q-2", [["NEW", 1001]]))).toMatchObject({ success: false });
    expect(qlink.result("createOrder", qlinkOrder("Q-3", [["NEW", 1000]]))).toMatchObject({ success: true });
  });
});

describe("an order in trouble", () => {
  test("for want of goods reads FAILED with the reason, and goes on when goods arrive", () => {
    const qlink = qlinkWorld();
    qlink.call("createOrder", qlinkOrder("Q-1", [["SKU001", 1001]]));
    qlink.advance("24h");
    expect(qlink.order("Q-1")).toEqual({
      ...{ orderNumber: "Q-1", wmsStatus: "3", status: "FAILED" },
      failedReason: "there is not enough stock for the order",
    });
    qlink.act("adjust", { warehouseCode: "WH001", sku: "SKU001", quantity: 1 });
    expect(qlink.order("Q-1")).toMatchObject({ status: "SENDING" });
    qlink.advance("24h");
    expect(qlink.order("Q-1")).toMatchObject({ status: "SUCCESS" });
  });

  test("reads as if nothing were the matter where the settings say so", () => {
    const qlink = qlinkWorld({ settings: { abnormal: "SENDING" } });
    qlink.call("createOrder", qlinkOrder("Q-1"));
    qlink.act("hold", { orderNumber: "Q-1" });
    expect(qlink.order("Q-1")).toEqual({ orderNumber: "Q-1", wmsStatus: "0", status: "SENDING" });
  });

  test("that is held reads FAILED with the reason until it is released, and time stands still for it", () => {
    const qlink = qlinkWorld();
    qlink.call("createOrder", qlinkOrder("Q-1"));
    qlink.act("hold", { orderNumber: "Q-1", reason: "address" });
    qlink.advance("48h");
    expect(qlink.order("Q-1")).toMatchObject({ status: "FAILED", failedReason: "address" });
    expect(qlink.refusal("ship", { orderNumber: "Q-1" })).toMatchObject({
      kind: "conflict",
      possible: ["release"],
    });
    qlink.act("release", { orderNumber: "Q-1" });
    qlink.act("hold", { orderNumber: "Q-1" });
    expect(qlink.order("Q-1")).toMatchObject({ failedReason: "the order is on hold" });
    qlink.act("release", { orderNumber: "Q-1" });
    qlink.advance("24h");
    expect(qlink.order("Q-1")).toMatchObject({ status: "SUCCESS" });
  });

  test("loses its goods when they turn out to be missing, the last order first", () => {
    const qlink = qlinkWorld();
    qlink.call("createOrder", qlinkOrder("Q-1", [["SKU001", 600]]));
    qlink.call("createOrder", qlinkOrder("Q-2", [["SKU001", 400]]));
    qlink.advance("5m");
    qlink.act("adjust", { warehouseCode: "WH001", sku: "SKU001", quantity: -100 });
    expect(qlink.order("Q-1")).toMatchObject({ status: "SENDING" });
    expect(qlink.order("Q-2")).toMatchObject({ status: "FAILED" });
    const problem = qlink.refusal("adjust", { warehouseCode: "WH001", sku: "SKU001", quantity: -901 });
    expect(problem).toMatchObject({ kind: "conflict", possible: ["1 to 900"] });
  });

  test("is picked short: what was not found is missing, the rest ships", () => {
    const qlink = qlinkWorld();
    qlink.call("createOrder", qlinkOrder("Q-1", [["SKU001", 3]]));
    qlink.act("shortPick", { orderNumber: "Q-1", lines: [{ sku: "SKU001", picked: 1 }] });
    qlink.advance("24h");
    expect(qlink.order("Q-1")).toMatchObject({ status: "SUCCESS" });
    expect(qlink.stock("SKU001")).toMatchObject({
      ...{ totalQuantity: "999", sellableQuantity: "997", unsellableQuantity: "2" },
    });
  });
});

describe("a query", () => {
  test("leaves out what is not known or stands in another warehouse", () => {
    const qlink = qlinkWorld();
    qlink.call("createOrder", qlinkOrder("Q-1"));
    qlink.call("createOrder", qlinkOrder("Q-2", [["SKU001", 1]], { warehouseCode: "WH002" }));
    const query = { ...getOrders("Q-1", "Q-2", "Q-9"), warehouseCode: "WH001" };
    expect(qlink.result("getOrder", query)).toEqual({
      warehouseGetOrderList: [{ orderNumber: "Q-1", wmsStatus: "0", status: "SENDING" }],
    });
    expect(qlink.result("getOrder", getOrders("Q-9"))).toEqual({ warehouseGetOrderList: [] });
    expect(qlink.about).toEqual({ evidence: "inferred", scenario: "documented" });
  });
});

/** An order of one line with a quantity as it is written. */
function withQuantity(quantity: string) {
  return qlinkOrder("Q-1", [], { skuList: [{ sku: "SKU001", name: "Lamp", quantity, amount: 1 }] });
}
