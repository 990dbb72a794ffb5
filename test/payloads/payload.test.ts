import { expect, test } from "vitest";
import { at, dotted, has, put, without } from "../../src/payloads/payload.ts";

const order = { orderNumber: "SO-1", items: [{ sku: "A" }, { sku: "B" }] };

test("a value is put at its place, and the payload stays as it was", () => {
  const changed = put(order, ["items", 1, "sku"], "C");
  expect(changed).toEqual({ orderNumber: "SO-1", items: [{ sku: "A" }, { sku: "C" }] });
  expect(order.items[1]).toEqual({ sku: "B" });
  expect(changed.items[0]).toBe(order.items[0]);
});

test("objects and lists that are missing on the way are put there", () => {
  expect(put({}, ["items", 0, "sku"], "A")).toEqual({ items: [{ sku: "A" }] });
  expect(put({ items: "none" }, ["items", 0], 1)).toEqual({ items: [1] });
  expect(put(order, [], "whole")).toBe("whole");
});

test("a member is left out at its place, and the payload stays as it was", () => {
  expect(without(order, ["items", 0, "sku"])).toEqual({ orderNumber: "SO-1", items: [{}, { sku: "B" }] });
  expect(without(order, ["orderNumber"])).toEqual({ items: order.items });
  expect(order.orderNumber).toBe("SO-1");
});

test.each([
  [[], order],
  [["items", 1, "sku"], "B"],
  [["items", 2, "sku"], undefined],
  [["orderNumber", "length", "digits"], undefined],
])("the value at %j is found", (path, value) => {
  expect(at(order, path)).toEqual(value);
  expect(has(order, path)).toBe(value !== undefined);
});

test.each([
  [[], ""],
  [["items", 0, "sku"], "items[0].sku"],
  [[0, "sku"], "[0].sku"],
])("the place %j is written as people write it: %s", (path, text) => {
  expect(dotted(path)).toBe(text);
});
