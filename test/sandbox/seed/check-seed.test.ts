import { expect, test } from "vitest";
import { createGlink } from "../../../src/sandbox/glink/glink.ts";
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
