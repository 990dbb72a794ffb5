import { expect, test } from "vitest";
import { jsonDepth } from "../../src/base/json-depth.ts";

test.each([
  ["1", 0],
  ["{}", 1],
  ['[{"a": [1]}, [[]]]', 3],
  ['["[[[[", "\\"[[["]', 1],
  ["[".repeat(300_000), 300_000],
  ["]][", 0],
])("the depth of %.40s is %i", (text, depth) => {
  expect(jsonDepth(text)).toBe(depth);
});
