import { describe, expect, test } from "vitest";
import { orderOf, owner, productionOf } from "../../helpers/sandbox/glink-payloads.ts";
import { glinkWorld } from "../../helpers/sandbox/glink-world.ts";

const production = (world: ReturnType<typeof glinkWorld>) => [...world.world.view("productionOrders")][0];

describe("a production order", () => {
  test("takes what goes in when the work begins, and brings what comes out when it is done", () => {
    const world = glinkWorld();
    expect(
      world.call("createProductionOrder", productionOf("PO-1", [["SKU001", 6]], [["KIT001", 2]])),
    ).toEqual({ success: true, code: "success" });
    expect(production(world)).toMatchObject({ progress: "CREATED" });
    world.act("startProcessing", { productionOrderNumber: "PO-1" });
    expect(world.stock("SKU001")).toMatchObject({ total: 1000, allocated: 6 });
    expect(world.stock("KIT001")).toMatchObject({ total: 1000 });
    world.act("completeProcessing", { productionOrderNumber: "PO-1" });
    expect(world.stock("SKU001")).toMatchObject({ total: 994, allocated: 0 });
    expect(world.stock("KIT001")).toMatchObject({ total: 1002, available: 1002 });
    expect(world.pushes).toEqual([]);
  });

  test("takes its time by itself", () => {
    const world = glinkWorld();
    world.call("createProductionOrder", productionOf("PO-1"));
    world.advance("1h");
    expect(production(world)).toMatchObject({ progress: "PROCESSING" });
    world.advance("4h");
    expect(production(world)).toMatchObject({ progress: "COMPLETED" });
  });

  test("waits for goods, and begins when they arrive", () => {
    const row = { ...owner, warehouseCode: "WH001", sku: "SKU001", available: 1 };
    const world = glinkWorld({ seed: { stock: [row] } });
    world.call("createProductionOrder", productionOf("PO-1"));
    expect(world.refusal("startProcessing", { productionOrderNumber: "PO-1" })).toMatchObject({
      detail: expect.stringContaining("not enough stock"),
    });
    world.advance("1d");
    expect(production(world)).toMatchObject({ progress: "CREATED", supply: "SHORT" });
    world.act("adjust", { warehouseCode: "WH001", sku: "SKU001", quantity: 1 });
    expect(production(world)).toMatchObject({ progress: "PROCESSING" });
  });

  test("can be cancelled until the work begins; a repetition is answered alike, a late one is refused", () => {
    const world = glinkWorld();
    const cancellation = (number: string) => ({ ...owner, productionOrderNumber: number });
    world.call("createProductionOrder", productionOf("PO-1"));
    world.call("createProductionOrder", productionOf("PO-2"));
    expect(world.call("cancelProductionOrder", cancellation("PO-1"))).toEqual({
      success: true,
      code: "success",
    });
    expect(world.call("cancelProductionOrder", cancellation("PO-1"))).toMatchObject({ success: true });
    expect(world.about).toMatchObject({ evidence: "inferred" });
    world.act("startProcessing", { productionOrderNumber: "PO-2" });
    expect(world.call("cancelProductionOrder", cancellation("PO-2"))).toMatchObject({
      success: false,
      message: expect.stringContaining("PROCESSING"),
    });
    expect(world.call("cancelProductionOrder", cancellation("PO-9"))).toMatchObject({ success: false });
    expect(world.call("createProductionOrder", productionOf("PO-1"))).toMatchObject({
      success: false,
      message: "productionOrderNumber PO-1 already exists",
    });
    expect(world.refusal("completeProcessing", { productionOrderNumber: "PO-1" })).toMatchObject({
      kind: "conflict",
      possible: [],
    });
  });
});

test("an act that lacks goods names no other act that would lack them as well", () => {
  const world = glinkWorld({ seed: { stock: [] }, settings: { plenty: 0 } });
  world.call("createProductionOrder", productionOf("PO-1"));
  expect(world.refusal("startProcessing", { productionOrderNumber: "PO-1" })).toMatchObject({
    detail: expect.stringContaining("there is not enough stock"),
    possible: [],
  });
  world.call("createOrder", orderOf("SO-1"));
  expect(world.refusal("ship", { orderNumber: "SO-1" })).toMatchObject({ possible: ["hold"] });
});
