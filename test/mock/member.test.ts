import { describe, expect, test } from "vitest";
import { memberOf, textTest } from "../../src/mock/scenarios/member.ts";

const isX = (text: string) => text === "x";

describe("a test of a member", () => {
  test.each([
    ["a", { a: "x" }, true],
    ["a", { a: "y" }, false],
    ["a", {}, false],
    ["a.b", { a: { b: "x" } }, true],
    ["a.b", { a: null }, false],
    ["a.b", { a: "x" }, false],
    ["a[].b", { a: [{ b: "y" }, null, { b: "x" }] }, true],
    ["a[].b", { a: [] }, false],
    ["a[]", { a: ["y", "x"] }, true],
    ["a[]", { a: "x" }, true],
    ["a", { a: ["x"] }, true],
    ["a", { a: 1 }, false],
    ["a", [{ a: "x" }], true],
    ["a", null, false],
    ["toString", {}, false],
    ["__proto__.a", JSON.parse('{"__proto__":{"a":"y"}}'), false],
  ])("%s of %j", (path, payload, passes) => {
    expect(textTest(path, isX)(payload)).toBe(passes);
  });
});

test.each([
  ["", ""],
  ["/a", "a"],
  ["/a/0/b", "a[].b"],
  ["/a/10", "a[]"],
  ["/a/b/0/1/c", "a.b[][].c"],
])("the member at %s is %s", (pointer, member) => {
  expect(memberOf(pointer)).toBe(member);
});
