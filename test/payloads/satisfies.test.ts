import { describe, expect, test } from "vitest";
import type { Schema } from "../../src/contract/openapi.ts";
import { countsOf, satisfies } from "../../src/payloads/satisfies.ts";
import { documentWith } from "../helpers/small-document.ts";

const document = documentWith({ Line: { type: "object", required: ["sku"] } });
const line = { $ref: "#/components/schemas/Line" };

/** A schema, values that satisfy it, and values that do not. */
const cases: readonly [name: string, schema: Schema | boolean, right: unknown[], wrong: unknown[]][] = [
  ["everything", true, [1, null, {}], []],
  ["nothing", false, [], [1, null, {}]],
  ["an object", { type: "object" }, [{}], [[], null, "text"]],
  ["one of a set", { enum: ["A", "B"] }, ["A"], ["C", null]],
  ["one value", { const: 1 }, [1], [2, "1"]],
  ["a length of text in characters", { minLength: 2 }, ["ab", "😀b"], ["a", "😀"]],
  ["a number above a limit", { exclusiveMinimum: 0 }, [1, 1n], [0, -1]],
  ["a length of list", { minItems: 1, maxItems: 2 }, [[1], [1, 2]], [[], [1, 2, 3]]],
  ["required members", { required: ["sku"] }, [{ sku: null }, "text"], [{}]],
  ["a named schema in each entry", { items: line }, [[], [{ sku: "A" }]], [[{}]]],
  ["a member", { properties: { days: { exclusiveMinimum: 0 } } }, [{}, { days: 1 }], [{ days: 0 }]],
  ["no such member", { properties: { days: { not: {} } } }, [{}], [{ days: 1 }]],
  ["all of several", { allOf: [{ minLength: 1 }, { enum: ["A", ""] }] }, ["A"], ["", "B"]],
  ["any of several", { anyOf: [{ required: ["a"] }, { required: ["b"] }] }, [{ a: 1 }, { b: 1 }], [{ c: 1 }]],
  [
    "an entry of a kind",
    { contains: { const: 1 } },
    [
      [2, 1],
      [1, 1],
    ],
    [[], [2]],
  ],
];

describe.each(cases)("%s", (_, schema, right, wrong) => {
  test("is satisfied by what has it, and by nothing else", () => {
    expect(right.map((value) => satisfies(document, schema, value))).toEqual(right.map(() => true));
    expect(wrong.map((value) => satisfies(document, schema, value))).toEqual(wrong.map(() => false));
  });
});

test("entries of a kind are counted where the schema says how many", () => {
  const once = Object.assign({ contains: { const: 1 } }, { minContains: 0, maxContains: 1 });
  expect([[], [1], [1, 1]].map((list) => satisfies(document, once, list))).toEqual([true, true, false]);
  expect(countsOf(once)).toEqual({ least: 0, most: 1 });
  expect(countsOf({})).toEqual({ least: 1, most: Number.POSITIVE_INFINITY });
});
