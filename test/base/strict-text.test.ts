import { expect, test } from "vitest";
import { parseJson } from "../../src/base/strict-text.ts";

test.each([
  ["{", "is not JSON: Expected property name or '}' at line 1, column 2"],
  [" ", "is not JSON: Unexpected end at line 1, column 2"],
  ['{"a": [1,\n', "is not JSON: Unexpected end at line 2, column 1"],
])("what is wrong with %j reads as a sentence, and has its place", (text, message) => {
  expect(() => parseJson(text)).toThrow(message);
});
