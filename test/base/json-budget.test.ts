import { expect, test } from "vitest";
import { defaultJsonBudget, measureJson, overBudget } from "../../src/base/json-budget.ts";

test.each([
  ["ten megabytes of empty objects", `[${"{},".repeat(3_300_000)}{}]`, "values"],
  ["ten megabytes of short members", `{${'"a":1,'.repeat(1_600_000)}"a":1}`, "values"],
  ["brackets that open and open", "[".repeat(100_000), "depth"],
  ["ten megabytes of one text", `"${"{[,".repeat(3_300_000)}"`, undefined],
  ["brackets behind an escaped quote", `["${'\\"[[,'.repeat(1_000_000)}\\\\"]`, undefined],
  ["a large sheet of stock", JSON.stringify(Array.from({ length: 20_000 }, () => stockRow())), undefined],
])("looks at %s", (_, text, over) => {
  expect(overBudget(text)).toBe(over);
});

test("takes what is exactly the budget, and not one more", () => {
  const list = (entries: number) => `[${"0,".repeat(entries - 1)}0]${" ".repeat(70_000)}`;
  const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}${" ".repeat(70_000)}`;
  expect(overBudget(list(99), { ...defaultJsonBudget, values: 100 })).toBeUndefined();
  expect(overBudget(list(100), { ...defaultJsonBudget, values: 100 })).toBe("values");
  expect(overBudget(nested(50), { ...defaultJsonBudget, depth: 50 })).toBeUndefined();
  expect(overBudget(nested(51), { ...defaultJsonBudget, depth: 50 })).toBe("depth");
});

test.each([
  ["1", { values: 1, depth: 0 }],
  ["[]", { values: 2, depth: 1 }],
  ['{"a":[1,{"b":[]}],"c":{}}', { values: 8, depth: 4 }],
  ['["[[[["]', { values: 2, depth: 1 }],
  ['["\\"[[","\\\\",[]]', { values: 5, depth: 2 }],
  ['["\\\\\\"[[[", {}]', { values: 4, depth: 2 }],
  ['["unfinished', { values: 2, depth: 1 }],
])("measures %s", (text, size) => {
  expect(measureJson(text)).toEqual(size);
});

test("measures a text of any depth, and stops where it is told to", () => {
  const deep = "[".repeat(200_000) + "]".repeat(200_000);
  expect(measureJson(deep).depth).toBe(200_000);
  expect(measureJson(deep, { values: Number.POSITIVE_INFINITY, depth: 10 }).depth).toBe(11);
});

function stockRow() {
  return { sku: "SKU-1", warehouse: "W1", available: 1, reserved: 2, damaged: 3, inTransit: 4, unit: "EA" };
}
