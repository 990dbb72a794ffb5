import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as node from "../../src/wire/digest.ts";
import * as web from "../../src/wire/digest-web.ts";

test("the digests of the web are those of Node", () => {
  const data = fc.oneof(fc.string({ unit: "grapheme" }), fc.uint8Array());
  fc.assert(
    fc.property(fc.constantFrom("md5", "sha1"), data, (algorithm, data) => {
      expect(web.hexDigest(algorithm, data)).toBe(node.hexDigest(algorithm, data));
    }),
  );
});

test("half of a surrogate pair is digested alike", () => {
  expect(web.hexDigest("md5", "a\ud800")).toBe(node.hexDigest("md5", "a\ud800"));
});

describe.each([
  ["Node", node.sameDigest],
  ["the web", web.sameDigest],
])("digests are compared as texts on %s", (_, sameDigest) => {
  test.each([
    ["abc", "abc", true],
    ["", "", true],
    ["abc", "abd", false],
    ["abc", "ABC", false],
    ["abc", "ab", false],
    ["ab", "abc", false],
    ["", "\u0000", false],
    ["abc", "abé", false],
  ])("%j and %j", (expected, received, same) => {
    expect(sameDigest(expected, received)).toBe(same);
  });
});
