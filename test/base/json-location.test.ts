import { describe, expect, test } from "vitest";
import { linesOf } from "../../src/base/json-location.ts";

const text = `{
  "a/b": "x
y",
  "list": [
    1,
    {"deep": [[], {"end": null}]}, "}"
  ],
  "": 7,
  "quote\\"d": true, "last": {}
}`.replace("x\ny", "x\\ny");

describe("linesOf", () => {
  test.each([
    ["", 1],
    ["/a~1b", 2],
    ["/list", 3],
    ["/list/0", 4],
    ["/list/1", 5],
    ["/list/1/deep/1/end", 5],
    ["/list/2", 5],
    ["/", 7],
    ['/quote"d', 8],
    ["/last", 8],
  ])("finds %s in line %i", (pointer, line) => {
    expect(linesOf(text, [pointer])(pointer)).toBe(line);
  });

  test.each([
    ["a member that is missing", "/list/1/sku", 5],
    ["an entry that is missing", "/list/9", 3],
    ["what lies below a missing member", "/missing/0/sku", 1],
  ])("gives for %s the line of what lacks it", (_, pointer, line) => {
    expect(linesOf(text, [pointer])(pointer)).toBe(line);
  });

  test("takes the first of several members of a name", () => {
    expect(linesOf('{\n"a":1,\n"a":2}', ["/a"])("/a")).toBe(2);
  });

  test("tells nothing of what was not asked for but its nearest ancestor", () => {
    expect(linesOf(text, ["/list"])("/list/1/deep")).toBe(3);
  });

  test("passes over what is nested deeper than it is asked for", () => {
    const nested = `{"deep":${"[".repeat(200_000)}${"]".repeat(200_000)},\n"end":1}`;
    expect(linesOf(nested, ["/end"])("/end")).toBe(2);
  });
});
