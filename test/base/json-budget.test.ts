import { expect, test } from "vitest";
import { excessOf, jsonLimits } from "../../src/base/json-budget.ts";

const { values, depth } = jsonLimits;
const list = (item: string, count: number) => `[${Array(count).fill(item).join(",")}]`;

test.each([
  ["empty objects", list("{}", values), "values"],
  ["numbers", list("1", values + 1), "values"],
  ["members", `{${Array.from({ length: values }, (_, index) => `"${index}":1`).join(",")},"a":{}}`, "values"],
  ["lists in lists", "[".repeat(depth + 1) + " ".repeat(100_000), "depth"],
  ["objects in objects", '{"a":'.repeat(20_000), "depth"],
  ["as many numbers as are read", list("1", values - 1), undefined],
  ["as many levels as are read", "[".repeat(depth) + " ".repeat(100_000) + "]".repeat(depth), undefined],
  [
    "a label of a megabyte that holds brackets",
    JSON.stringify({ label: '[{,"\\'.repeat(200_000) }),
    undefined,
  ],
  ["a text that does not end", `"${"[".repeat(300_000)}`, undefined],
])("%s: %#", (_, text, excess) => {
  expect(excessOf(text)).toBe(excess);
});

test("a short text is not looked at, for whatever it holds costs little", () => {
  expect(excessOf("[".repeat(10_000))).toBeUndefined();
});
