import { describe, expect, test } from "vitest";
import { jsonFaultAt, lineAndColumn } from "../../src/base/json-fault.ts";

describe("the place where a text stops being JSON", () => {
  test.each([
    ["a value", '{"a": [1, -2.5e+3, true, null, "x\\u00e9\\n", {}, []]} '],
    ["a single text", '"a"'],
    ["a long text", JSON.stringify("a".repeat(5_000_000))],
    ["200,000 lists in each other", "[".repeat(200_000) + "]".repeat(200_000)],
  ])("is nowhere in %s", (_, text) => {
    expect(jsonFaultAt(text)).toBeUndefined();
  });

  // The mark > stands where the fault is.
  test.each([
    ['{"a": >x}'],
    ['{"a": >01}'],
    ['{"a": >1.}'],
    ['{"a": >truest}'],
    ['{"a": 1 >"b": 2}'],
    ['{"a": 1,>}'],
    ["{>'a': 1}"],
    ["[1,>]"],
    ["[1>}"],
    ['{"a">}'],
    ['"a>\tb"'],
    ['"a>\\x"'],
    ['{"a": "open>'],
    ['{"a": 1>'],
    ["1 >2"],
    [">"],
    ["  >"],
    [">-"],
    [">\ufeff{}"],
    [">NaN"],
  ])("is at the mark in %j", (marked) => {
    const offset = marked.indexOf(">");
    const text = marked.slice(0, offset) + marked.slice(offset + 1);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(jsonFaultAt(text)).toBe(offset);
  });

  test("is told by line and column, both from 1", () => {
    expect(lineAndColumn('{\n  "a": x}', 9)).toEqual({ line: 2, column: 8 });
    expect(lineAndColumn("x", 0)).toEqual({ line: 1, column: 1 });
  });
});
