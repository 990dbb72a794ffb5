import { expect, test } from "vitest";
import { createGlink } from "../../../src/sandbox/glink/glink.ts";
import { createKakaclo } from "../../../src/sandbox/kakaclo/kakaclo.ts";
import { createQlink } from "../../../src/sandbox/qlink/qlink.ts";
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

test("seeds of qlink name each thing once, and both places are told", () => {
  const row = { warehouseCode: "WH9", sku: "COFFEE", available: 5 };
  const qlink = {
    warehouses: [
      { warehouseCode: "WH9", warehouseName: "North" },
      { warehouseCode: "WH9" },
      { warehouseCode: "WH8", warehouseName: "North" },
    ],
    channels: [{ channelCode: "C" }, { channelCode: "C" }, { channelCode: "C", warehouseCode: "WH9" }],
    products: [{ sku: "COFFEE" }, { sku: "COFFEE" }],
    stock: [row, { ...row, stockStatus: "DAMAGE" }, { ...row, stockStatus: "GOOD" }],
  };
  const { broken } = checkSeed({ qlink }, [createQlink()]);
  expect(broken.map((rule) => [rule.pointer, brokenText(rule)])).toEqual([
    ["/qlink/warehouses/1/warehouseCode", "The warehouseCode WH9 stands at /warehouses/0 already."],
    ["/qlink/warehouses/2/warehouseName", "The warehouseName North stands at /warehouses/0 already."],
    ["/qlink/channels/1/channelCode", "The channelCode C stands at /channels/0 already."],
    ["/qlink/products/1/sku", "The sku COFFEE stands at /products/0 already."],
    ["/qlink/stock/2/sku", "The sku COFFEE stands at /stock/0 already."],
  ]);
});

test("categories of KakaClo that lie in a circle are told once, with all places", () => {
  const category = (categoryId: number, parentId: number) => ({ categoryId, parentId, name: "Tea" });
  const categories = [category(1, 0), category(2, 4), category(3, 2), category(4, 3), category(5, 2)];
  const { broken } = checkSeed({ kakaclo: { categories } }, [createKakaclo()]);
  expect(broken.map((rule) => [rule.pointer, rule.said])).toEqual([
    [
      "/kakaclo/categories/1/parentId",
      "The categories lie in a circle: 2, 4, 3, 2. See /categories/3 too. See /categories/2 too. Possible: 0.",
    ],
  ]);
});

test("a seed of KakaClo with categories of its own needs no more", () => {
  const categories = [{ categoryId: 7, parentId: 0, name: "Tea" }];
  expect(checkSeed({ kakaclo: { categories } }, [createKakaclo()]).broken).toEqual([]);
});

test("a shared world of qlink without its customer is told so in a sentence", () => {
  const { broken } = checkSeed({ qlink: { shares: "glink:GLINK" } }, [createQlink()]);
  expect(broken.map((rule) => [rule.pointer, brokenText(rule)])).toEqual([
    ["/qlink/shares", "shares needs customerCode beside it, which is missing."],
  ]);
});

test("a shared world of another form is answered by an example of one", () => {
  const qlink = { shares: "GLINK", customerCode: "SHOP" };
  expect(checkSeed({ qlink }, [createQlink()]).broken.map(brokenText)).toEqual([
    'Expected a text such as "glink:GLINK", found "GLINK".',
  ]);
});

test("a setting that there is not is answered by the names of all, each once", () => {
  const { broken } = checkSeed({ settings: { colour: 1 } }, [createGlink(), createQlink(), createKakaclo()]);
  const names = /The settings are (.*)\./.exec(broken[0]?.fix ?? "")?.[1]?.split(", ") ?? [];
  expect(names).toContain("strict");
  expect(names).toEqual([...new Set(names)]);
});

test("a misspelt family is answered by the right name, and by all that may stand there", () => {
  const { broken } = checkSeed({ glnk: {} }, [createGlink(), createQlink(), createKakaclo()]);
  expect(broken.map(({ pointer }) => pointer)).toEqual(["/glnk"]);
  expect(broken[0]?.said).toMatch(
    /^There is no member glnk\. Did you mean "glink"\? Possible: glink, qlink, kakaclo, settings, strict, /,
  );
});
