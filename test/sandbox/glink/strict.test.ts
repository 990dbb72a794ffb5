import { describe, expect, test } from "vitest";
import { glinkSeed } from "../../../generated/sandbox/glink.ts";
import { createGlink } from "../../../src/sandbox/glink/glink.ts";
import { asnOf, orderOf, owner, place, productionOf } from "../../helpers/sandbox/glink-payloads.ts";
import { glinkWorld } from "../../helpers/sandbox/glink-world.ts";

describe("a strict world", () => {
  const strict = () => glinkWorld({ seed: { ...glinkSeed, strict: true } });
  const order = (more: object, sku = "SKU001") => orderOf("SO-1", [[sku, 1]], { ...more });
  const instructions = (carrier: string, carrierService: string) => ({
    shippingInstructions: { carrier, carrierService, shippingLabelSource: "API" },
  });

  test.each([
    ["an unknown customer", { customerCode: "NOBODY" }, "customer doesn't exist"],
    ["an unknown warehouse", { warehouseCode: "NOWHERE" }, "warehouse doesn't exist"],
    ["an unknown carrier", instructions("NONE", "STD"), "carrier NONE STD doesn't exist"],
    ["an unknown service of a carrier", instructions("UPS", "AIR"), "carrier UPS AIR doesn't exist"],
    ["another partner", { partnerId: "OTHER" }, "partner OTHER doesn't match"],
  ])("refuses an order that names %s", (_, more, message) => {
    const world = strict();
    expect(world.call("createOrder", order(more))).toMatchObject({
      success: false,
      code: "INVALID_DATA",
      message,
    });
    expect(world.about).toEqual({ evidence: "inferred" });
    expect([...world.world.view("orders")]).toEqual([]);
  });

  test("takes what the seed declares, and the service STD of each of its carriers", () => {
    expect(strict().call("createOrder", order({}))).toMatchObject({ success: true });
    expect(strict().call("createOrder", order(instructions("USPS", "STD")))).toMatchObject({ success: true });
  });

  test("refuses unknown items in orders, inbound orders and production orders", () => {
    const message = "sku SKU009 doesn't exist";
    expect(strict().call("createOrder", order({}, "SKU009"))).toMatchObject({ success: false, message });
    expect(strict().call("createAsn", asnOf("ASN-1", [["SKU009", 1]]))).toMatchObject({
      success: false,
      message,
    });
    expect(strict().call("createProductionOrder", productionOf("PO-1", [["SKU009", 1]]))).toMatchObject({
      success: false,
      message,
    });
  });

  test("refuses an item that is disabled", () => {
    const seed = { ...glinkSeed, strict: true, items: [{ ...glinkSeed.items[0], status: "Inactive" }] };
    expect(glinkWorld({ seed }).call("createOrder", order({}))).toMatchObject({ success: false });
  });

  test("answers an online status by the documented refusals", () => {
    const world = strict();
    const entries = { orderNumberList: [{ orderNumber: "SO-1", onlineStatus: "PAID" }] };
    expect(world.call("updateOnlineStatus", { customerCode: "NOBODY", ...entries })).toMatchObject({
      result: { success: false, message: "customer doesn't exist" },
    });
    expect(
      world.call("updateOnlineStatus", { ...owner, warehouseCode: "NOWHERE", ...entries }),
    ).toMatchObject({
      result: { success: false, message: "warehouse doesn't exist", warehouseCode: "NOWHERE" },
    });
  });

  test("refuses queries of unknown customers and warehouses, and has no stock that nobody declared", () => {
    const { call } = strict();
    expect(call("queryOwner", { customerCode: "NOBODY" })).toMatchObject({ success: false });
    expect(call("queryWarehouses", { customerCode: "NOBODY" })).toMatchObject({ success: false });
    expect(call("queryCarriers", { ...place, warehouseCode: "NOWHERE" })).toMatchObject({ success: false });
    expect(call("queryStockBySku", { ...owner, skus: ["SKU009"] })).toMatchObject({
      success: true,
      inventoryVOList: [],
    });
  });

  test("keeps the shipping marks of a cancelled inbound order taken", () => {
    const { call } = strict();
    const marked = (number: string) => asnOf(number, [["SKU001", 1]], { markList: [{ markCode: "M-1" }] });
    call("createAsn", marked("ASN-1"));
    call("cancelAsn", { partnerId: "GLINK", ...owner, asnNumbers: ["ASN-1"] });
    expect(call("createAsn", marked("ASN-2"))).toMatchObject({
      success: false,
      message: "markCode M-1 already exists",
    });
  });

  test("can be asked for by a setting, while it runs", () => {
    const { call, world } = glinkWorld();
    expect(call("createOrder", orderOf("SO-1", [["SKU009", 1]]))).toMatchObject({ success: true });
    world.configure({ strict: true });
    expect(call("createOrder", orderOf("SO-2", [["SKU008", 1]]))).toMatchObject({ success: false });
  });
});

describe("a seed", () => {
  const { checkSeed, defaultSeed } = createGlink();

  test("of its own says what is wrong, where, and what would be possible", () => {
    expect(checkSeed(defaultSeed)).toEqual([]);
    expect(checkSeed({ stok: [] })).toEqual([
      {
        pointer: "/stok",
        detail: 'There is no member stok. Did you mean "stock"?',
        possible: expect.arrayContaining(["stock", "items"]),
      },
    ]);
    expect(checkSeed({ stock: [{ ...place, sku: "SKU001", available: -1 }] })).toMatchObject([
      { pointer: "/stock/0/available" },
    ]);
    expect(checkSeed([])).toMatchObject([{ pointer: "" }]);
  });

  test("may not tell a row of stock twice, nor stock of somebody that a strict world does not know", () => {
    const row = { ...place, sku: "SKU001", available: 1 };
    expect(checkSeed({ stock: [row, { ...row, available: 2 }] })).toMatchObject([{ pointer: "/stock/1" }]);
    expect(checkSeed({ strict: true, customers: [owner], stock: [row] })).toMatchObject([
      { pointer: "/stock/0/warehouseCode", possible: [] },
    ]);
  });
});
