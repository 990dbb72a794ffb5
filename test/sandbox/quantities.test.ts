import { describe, expect, test } from "vitest";
import { kakacloOrder, kakacloWorld } from "../helpers/sandbox/kakaclo-world.ts";
import { qlinkAsn } from "../helpers/sandbox/qlink-payloads.ts";
import { qlinkWorld } from "../helpers/sandbox/qlink-world.ts";

describe("a quantity that sums would not be exact with is refused", () => {
  test("by acts on the stock of qlink and KakaClo", () => {
    const goods = { warehouseCode: "WH001", sku: "SKU001" };
    for (const quantity of [1e300, 1_000_000_001, -1_000_000_001])
      expect(qlinkWorld().refusal("adjust", { ...goods, quantity })).toMatchObject({
        ...{ kind: "input", pointer: "/quantity" },
      });
    const there = { warehouseCode: "G007", sku: "AMB01682_W_M_AU" };
    expect(kakacloWorld().refusal("adjust", { ...there, quantity: 1e300 })).toMatchObject({
      ...{ kind: "input", pointer: "/quantity" },
    });
  });

  test("by createAsnOrder of qlink", () => {
    const qlink = qlinkWorld();
    expect(qlink.result("createAsnOrder", qlinkAsn("A-1", [["SKU001", 1e15]]))).toMatchObject({
      ...{ success: false, info: "the quantity of SKU001 has to be at most 1000000000" },
    });
  });

  test("by createOrder of KakaClo", () => {
    const order = kakacloOrder([["AMB01682_W_M_AU", 1e15]]);
    expect(kakacloWorld().refused("createOrder", order)).toContain("at most 1000000000");
  });
});

describe("an amount of money", () => {
  test.each([0.001, 0.015, 1e300])("of %d dollars cannot be added to the balance", (amount) => {
    expect(kakacloWorld().refusal("topUp", { amount })).toMatchObject({ kind: "input", pointer: "/amount" });
  });

  test("in whole cents can", () => {
    const kakaclo = kakacloWorld();
    const before = kakaclo.balance();
    kakaclo.act("topUp", { amount: 0.07 });
    expect(kakaclo.balance()).toBe((before * 100 + 7) / 100);
  });
});
