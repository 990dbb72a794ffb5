import { expect, test } from "vitest";
import { joinedBytes } from "../../src/base/joined-bytes.ts";
import { jsonOrText } from "../../src/base/json-or-text.ts";
import { closingQuote, isEscaped } from "../../src/base/json-string.ts";
import { unicodeEscape } from "../../src/base/unicode-escape.ts";

test.each([
  ["12", 12],
  ['{"a":[1]}', { a: [1] }],
  ["null", null],
  ["B2C", "B2C"],
  ["", ""],
])("%j is read as JSON where it is JSON, and as a text where it is none", (text, value) => {
  expect(jsonOrText(text)).toEqual(value);
});

test("pieces of bytes are joined in their order, and a single one is not copied", () => {
  const [one, other] = [Uint8Array.of(1, 2), Uint8Array.of(3)];
  expect(joinedBytes([one, other], 3)).toEqual(Uint8Array.of(1, 2, 3));
  expect(joinedBytes([one], 2)).toBe(one);
  expect(joinedBytes([], 0)).toEqual(new Uint8Array(0));
});

test.each([
  ['"a"', 2],
  [String.raw`"a\"b" "c"`, 5],
  [String.raw`"a\\" "c"`, 4],
  [String.raw`"a\\\"`, 6],
])("the string that %s begins with ends at %i", (text, end) => {
  expect(closingQuote(text, 0)).toBe(end);
});

test("a character is escaped behind an odd number of backslashes", () => {
  expect([0, 1, 2, 3].map((count) => isEscaped(`${"\\".repeat(count)}"`, count))).toEqual([
    false,
    true,
    false,
    true,
  ]);
});

test("a UTF-16 unit is escaped with four digits", () => {
  expect(["\n", "é", "\uffff"].map(unicodeEscape)).toEqual(["\\u000a", "\\u00e9", "\\uffff"]);
});
