import { describe, expect, test } from "vitest";
import { asnOf, orderOf, owner } from "../../helpers/sandbox/glink-payloads.ts";
import { glinkWorld } from "../../helpers/sandbox/glink-world.ts";

const seed = {
  stock: [{ customerCode: "CUSTOMER001", warehouseCode: "WH001", sku: "SKU001", available: 10 }],
};

const statusOf = ({ call }: ReturnType<typeof glinkWorld>, number: string) => {
  const { orderInfoList } = call("queryOrders", { ...owner, orderNumbers: [number] });
  return Array.isArray(orderInfoList) ? orderInfoList[0].status : undefined;
};

describe("an order that the stock does not suffice for", () => {
  test("is accepted, waits as InsufficientInventory, and goes on when stock arrives", () => {
    const world = glinkWorld({ seed });
    expect(world.call("createOrder", orderOf("SO-1", [["SKU001", 12]]))).toMatchObject({ success: true });
    world.advance("1d");
    expect(world.order("SO-1")).toMatchObject({
      stage: "DUE_OUT",
      trouble: { code: "InsufficientInventory" },
    });
    expect(statusOf(world, "SO-1")).toBe("InsufficientInventory");
    expect(world.pushes.at(-1)?.payload).toMatchObject({
      shippingExceptionVO: { code: "InsufficientInventory" },
    });
    world.call("createAsn", asnOf("ASN-1", [["SKU001", 5]]));
    world.act("receive", { asnNumber: "ASN-1" });
    expect(world.order("SO-1")).toMatchObject({ stage: "DUE_OUT" });
    world.act("putaway", { asnNumber: "ASN-1" });
    expect(world.order("SO-1")).toMatchObject({ stage: "ALLOCATED" });
    expect(world.order("SO-1")).not.toHaveProperty("trouble");
    world.advance("2h");
    expect(statusOf(world, "SO-1")).toBe("Shipped");
    expect(world.stock("SKU001")).toMatchObject({ total: 3, available: 3 });
  });

  test("is refused at once, where a setting says so", () => {
    const { call, world } = glinkWorld({ seed, settings: { shortage: "refuse" } });
    expect(call("createOrder", orderOf("SO-1", [["SKU001", 12]]))).toMatchObject({
      success: false,
      code: "INSUFFICIENT_INVENTORY",
      message: "there is not enough stock for order SO-1",
    });
    expect([...world.view("orders")]).toEqual([]);
    expect(call("createOrder", orderOf("SO-1", [["SKU001", 10]]))).toMatchObject({ success: true });
    expect(call("createOrder", orderOf("SO-2", [["SKU009", 1001]]))).toMatchObject({ success: false });
    expect(call("createOrder", orderOf("SO-2", [["SKU009", 1000]]))).toMatchObject({ success: true });
  });

  test("gets goods in the order of creation, and a smaller one behind it does not wait", () => {
    const { call, advance, act, order } = glinkWorld({ seed });
    call("createOrder", orderOf("SO-1", [["SKU001", 20]]));
    call("createOrder", orderOf("SO-2", [["SKU001", 15]]));
    call("createOrder", orderOf("SO-3", [["SKU001", 4]]));
    advance("20m");
    expect(["SO-1", "SO-2", "SO-3"].map((number) => order(number)["stage"])).toEqual([
      "DUE_OUT",
      "DUE_OUT",
      "ALLOCATED",
    ]);
    act("adjust", { warehouseCode: "WH001", sku: "SKU001", quantity: 15 });
    expect(["SO-1", "SO-2"].map((number) => order(number)["stage"])).toEqual(["ALLOCATED", "DUE_OUT"]);
    call("cancelOrder", { ...owner, orderNumbers: ["SO-1"] });
    expect(order("SO-2")).toMatchObject({ stage: "ALLOCATED" });
  });

  test("cannot be shipped by people either, and they are told why", () => {
    const { call, refusal } = glinkWorld({ seed });
    call("createOrder", orderOf("SO-1", [["SKU001", 12]]));
    expect(refusal("ship", { orderNumber: "SO-1" })).toMatchObject({
      kind: "conflict",
      detail: "ship is not possible for order SO-1: there is not enough stock for it.",
    });
  });

  test("takes nothing while it is on hold, and looks for goods when it is released", () => {
    const { call, act, advance, order } = glinkWorld({ seed });
    call("createOrder", orderOf("SO-1", [["SKU001", 12]]));
    advance("10m");
    act("hold", { orderNumber: "SO-1" });
    act("adjust", { warehouseCode: "WH001", sku: "SKU001", quantity: 5 });
    expect(order("SO-1")).toMatchObject({ stage: "DUE_OUT", status: "HELD" });
    act("release", { orderNumber: "SO-1" });
    expect(order("SO-1")).toMatchObject({ stage: "ALLOCATED" });
  });

  test("of a batch or of damaged goods does not take others", () => {
    const { call, advance, order, world } = glinkWorld({
      seed: {
        stock: [
          ...seed.stock,
          { ...seed.stock[0], batchNo: "B1", available: 3 },
          { ...seed.stock[0], stockStatus: "DAMAGE", available: 1 },
        ],
      },
    });
    call("createOrder", orderOf("SO-1", [["SKU001", 4, { batchNo: "B1" }]]));
    call("createOrder", orderOf("SO-2", [["SKU001", 2, { stockStatus: "DAMAGE" }]]));
    call("createOrder", orderOf("SO-3", [["SKU001", 12]]));
    advance("10m");
    expect(["SO-1", "SO-2", "SO-3"].map((number) => order(number)["stage"])).toEqual([
      "DUE_OUT",
      "DUE_OUT",
      "ALLOCATED",
    ]);
    expect([...world.view("stock")].map(({ allocated }) => allocated)).toEqual([10, 2, 0]);
  });
});

describe("goods that are lost", () => {
  test("are taken from the orders that came last, which are over-allocated until stock arrives", () => {
    const world = glinkWorld({ seed });
    world.call("createOrder", orderOf("SO-1", [["SKU001", 4]]));
    world.call("createOrder", orderOf("SO-2", [["SKU001", 4]]));
    world.advance("10m");
    world.act("adjust", { warehouseCode: "WH001", sku: "SKU001", quantity: -5 });
    expect(statusOf(world, "SO-1")).toBe("Received");
    expect(statusOf(world, "SO-2")).toBe("OverAllocated");
    expect(world.stock("SKU001")).toMatchObject({ total: 5, available: 1, allocated: 4 });
    world.advance("1d");
    expect(world.order("SO-2")).toMatchObject({ stage: "ALLOCATED" });
    world.act("adjust", { warehouseCode: "WH001", sku: "SKU001", quantity: 3 });
    expect(statusOf(world, "SO-2")).toBe("Received");
    world.advance("2h");
    expect(statusOf(world, "SO-2")).toBe("Shipped");
  });

  test("cannot be more than is there and not yet picked", () => {
    const { call, advance, refusal } = glinkWorld({ seed });
    call("createOrder", orderOf("SO-1", [["SKU001", 4]]));
    advance("35m");
    expect(refusal("adjust", { warehouseCode: "WH001", sku: "SKU001", quantity: -7 })).toMatchObject({
      kind: "conflict",
      possible: ["-6 and above"],
    });
  });
});

describe("a short pick", () => {
  test("ships fewer pieces than were ordered, and the rest is missing", () => {
    const { call, act, advance, pushes, stock, order } = glinkWorld({ seed });
    call("createOrder", orderOf("SO-1", [["SKU001", 4]]));
    act("shortPick", { orderNumber: "SO-1", lines: [{ sku: "SKU001", picked: 1 }] });
    expect(order("SO-1")).toMatchObject({
      stage: "PICKED",
      lines: [{ quantity: 4, missing: 3, allocated: 1 }],
    });
    expect(stock("SKU001")).toMatchObject({ total: 10, available: 6, allocated: 1, missing: 3 });
    advance("2h");
    expect(pushes.at(-1)?.payload).toMatchObject({
      stage: "SHIPPED",
      items: [{ quantity: 1, exception: true, exceptionMessage: "3 missing" }],
      packages: [{ packageContents: [{ quantity: 1 }] }],
    });
    expect(stock("SKU001")).toMatchObject({ total: 9, missing: 3 });
  });

  test("leaves one piece of the first line behind, unless it counts", () => {
    const { call, act, order } = glinkWorld();
    call(
      "createOrder",
      orderOf("SO-1", [
        ["SKU001", 4],
        ["SKU003", 2],
      ]),
    );
    act("shortPick", { orderNumber: "SO-1" });
    expect(order("SO-1")).toMatchObject({ lines: [{ missing: 1 }, { missing: 0 }] });
  });

  test("is refused where it counts what was not ordered, more than that, or nothing at all", () => {
    const { call, refusal } = glinkWorld();
    call("createOrder", orderOf("SO-1", [["SKU001", 4]]));
    const lines = (sku: string, picked: number) =>
      refusal("shortPick", { orderNumber: "SO-1", lines: [{ sku, picked }] });
    expect(lines("SKU009", 1)).toMatchObject({
      kind: "input",
      pointer: "/lines/0/sku",
      possible: ["SKU001"],
    });
    expect(lines("SKU001", 5)).toMatchObject({
      kind: "input",
      pointer: "/lines/0/picked",
      possible: ["0 to 4"],
    });
    expect(lines("SKU001", 0)).toMatchObject({ kind: "input", pointer: "/lines" });
  });

  test("comes too late once the order is packed", () => {
    const { call, advance, refusal } = glinkWorld();
    call("createOrder", orderOf("SO-1", [["SKU001", 4]]));
    advance("80m");
    expect(refusal("shortPick", { orderNumber: "SO-1" })).toMatchObject({
      kind: "conflict",
      possible: ["hold", "ship"],
    });
  });
});
