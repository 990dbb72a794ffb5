import { expect, test } from "vitest";
import { didYouMean, nearest } from "../../src/base/nearest.ts";

const names = ["GLINK_CREATE_ORDER_NOTIFY", "GLINK_CANCEL_ORDER_NOTIFY", "sku"];

test.each([
  ["the same name", "sku", "sku"],
  ["another letter case", "SKU", "sku"],
  ["a letter less", "sk", "sku"],
  ["two letters more", "skuuu", "sku"],
  ["a part that is missing", "GLINK_CREATE_ORDER", "GLINK_CREATE_ORDER_NOTIFY"],
  ["letters that changed places", "GLINK_CACNEL_ORDER_NOTIFY", "GLINK_CANCEL_ORDER_NOTIFY"],
  ["an emoji for a letter", "s😀u", "sku"],
  ["too many other letters", "abcdef", undefined],
  ["nothing in common", "", undefined],
])("%s: %s", (_, name, found) => {
  expect(nearest(name, names)).toBe(found);
});

test("the fewest edits decide, and among equal ones the order of the candidates", () => {
  expect(nearest("item", ["items!", "items", "itemx"])).toBe("items");
  expect(nearest("item", ["itemx", "items"])).toBe("itemx");
});

test("how many edits may lie between is the caller's choice", () => {
  expect(nearest("skus", ["sku"], () => 0)).toBeUndefined();
  expect(nearest("completely", ["other"], () => 20)).toBe("other");
});

test("there are no candidates, no suggestion", () => {
  expect(nearest("sku", [])).toBeUndefined();
});

test("a suggestion is a question, or what is said without one", () => {
  expect(didYouMean("sku")).toBe('Did you mean "sku"?');
  expect(didYouMean(undefined)).toBe("");
  expect(didYouMean(undefined, "Known are a, b.")).toBe("Known are a, b.");
});
