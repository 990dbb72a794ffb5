import { expect, test } from "vitest";
import { createGlink } from "../../../src/sandbox/glink/glink.ts";
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
