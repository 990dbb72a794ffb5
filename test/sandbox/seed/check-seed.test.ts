import { expect, test } from "vitest";
import { createGlink } from "../../../src/sandbox/glink/glink.ts";
import { createKakaclo } from "../../../src/sandbox/kakaclo/kakaclo.ts";
import { brokenText } from "../../../src/sandbox/schema/check-value.ts";
import { checkSeed } from "../../../src/sandbox/seed/check-seed.ts";

const stock = [
  { customerCode: "SHOP", warehouseCode: "WH9", sku: "COFFEE", stockStatus: "GOOD", available: 5 },
];

test("stock of customers and warehouses that a strict seed does not declare is refused, wherever strict stands", () => {
  const behaviours = [createGlink()];
  const places = (seed: object) => checkSeed(seed, behaviours).broken.map(({ pointer }) => pointer);
  expect(places({ stock })).toEqual([]);
  expect(places({ strict: true, stock })).toEqual(["/stock/0/customerCode", "/stock/0/warehouseCode"]);
  expect(places({ strict: true, glink: { stock } })).toEqual([
    "/glink/stock/0/customerCode",
    "/glink/stock/0/warehouseCode",
  ]);
});

test("a seed with several mistakes is told all of them at once, in words of what is there", () => {
  const seed = {
    strict: "yes",
    settings: { shortage: "maybe", pushLat: 1 },
    stock: [
      { ...stock[0], available: 2 ** 53 },
      { ...stock[0], available: -1 },
    ],
  };
  const { broken } = checkSeed(seed, [createGlink()]);
  expect(broken.map((rule) => [rule.pointer, brokenText(rule)])).toEqual([
    ["/strict", expect.stringContaining('got "yes"')],
    ["/stock/0/available", expect.stringContaining("1000000000")],
    ["/stock/1/available", expect.stringContaining("-1")],
    ["/settings/pushLat", expect.stringContaining('Did you mean "pushLate"?')],
    ["/settings/shortage", '"maybe" is none of wait, refuse. Possible: wait, refuse.'],
  ]);
});

test("parts beside the names of families are not KakaClo's, whose warehouses have another form", () => {
  const families = [createGlink(), createKakaclo()];
  const warehouses = [{ warehouseCode: "WH009" }];
  const { starts, broken } = checkSeed({ warehouses, kakaclo: { balance: 5 } }, families);
  expect(broken).toEqual([]);
  expect(starts).toMatchObject({ glink: { seed: { warehouses } }, kakaclo: { seed: { balance: 5 } } });
  expect(checkSeed({ kakaclo: { warehouses } }, families).broken).toMatchObject([
    { pointer: "/kakaclo/warehouses/0/warehouseId" },
    { pointer: "/kakaclo/warehouses/0/countryCode" },
  ]);
});

test("seeds of KakaClo name each thing once, and only warehouses and categories that they have", () => {
  const sku = { sku: "TEA_B_M", price: 1, stock: { G001: 1 } };
  const kakaclo = { products: [{ spu: "TEA", categoryId: 7, skus: [sku, sku] }] };
  const { broken } = checkSeed({ kakaclo }, [createKakaclo()]);
  expect(broken.map(({ pointer }) => pointer)).toEqual([
    "/kakaclo/products/0/skus/1/sku",
    "/kakaclo/products/0/skus/0/stock/G001",
    "/kakaclo/products/0/skus/1/stock/G001",
    "/kakaclo/products/0/categoryId",
  ]);
});
