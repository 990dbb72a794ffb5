import { expect, test } from "vitest";
import { jsonDepth } from "../../src/base/json-depth.ts";

test.each([
  ["1", 0],
  ["[]", 1],
  ['{"a":[1,{"b":[]}],"c":{}}', 4],
  ['["[[[["]', 1],
  ['["\\"[[","\\\\",[]]', 2],
  ['["\\\\\\"[[[", {}]', 2],
  ['["unfinished', 1],
])("%s lies %d deep", (text, depth) => {
  expect(jsonDepth(text)).toBe(depth);
});

test("a text may be of any depth", () => {
  expect(jsonDepth("[".repeat(200_000) + "]".repeat(200_000))).toBe(200_000);
});
