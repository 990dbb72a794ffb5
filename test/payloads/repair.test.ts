import { describe, expect, test } from "vitest";
import type { Schema } from "../../src/contract/openapi.ts";
import { breaches } from "../../src/payloads/breaches.ts";
import { enforce, repair, smallest } from "../../src/payloads/repair.ts";
import { satisfies } from "../../src/payloads/satisfies.ts";
import { ifThen } from "../helpers/lint-document.ts";
import { documentWith } from "../helpers/small-document.ts";

const document = documentWith();
const line: Schema = {
  type: "object",
  required: ["sku"],
  properties: { sku: { type: "string" }, kind: { type: "string", enum: ["GOOD", "BAD"] } },
};
const described: Schema = {
  type: "object",
  required: ["type"],
  properties: {
    type: { type: "string", enum: ["OWN", "COURIER"] },
    carrier: { type: "string" },
    days: { type: "integer" },
    lines: { type: "array", items: line },
  },
};

test("the smallest value has what is required, all the way down", () => {
  expect(smallest(document, described)).toEqual({ type: "OWN" });
  expect(smallest(document, { type: "array", minItems: 2, items: line })).toEqual([
    { sku: "text" },
    { sku: "text" },
  ]);
  expect(smallest(document, { const: 7 })).toBe(7);
});

describe("a value is repaired", () => {
  const courier: Schema = {
    ...described,
    ...ifThen(
      { required: ["type"], properties: { type: { const: "COURIER" } } },
      { required: ["carrier"], properties: { carrier: { minLength: 6 } } },
    ),
    else: { properties: { carrier: { not: {} } } },
  } as Schema;

  test.each([
    [{ type: "COURIER" }, { type: "COURIER", carrier: "textxx" }],
    [
      { type: "COURIER", carrier: "DHL" },
      { type: "COURIER", carrier: "DHLxxx" },
    ],
    [
      { type: "OWN", carrier: "DHL", days: 3 },
      { type: "OWN", days: 3 },
    ],
    [{ type: "OWN" }, { type: "OWN" }],
  ])("by the condition that it meets: %j", (value, repaired) => {
    expect(repair(document, courier, value)).toEqual(repaired);
  });
});

/** Requirements with a value that satisfies each, and the rules that it can break. */
const requirements: readonly [requirement: Schema, value: unknown, rules: string[]][] = [
  [{ required: ["carrier"] }, { type: "OWN", carrier: "DHL" }, ["required"]],
  [{ properties: { carrier: { not: {} } } }, { type: "OWN" }, ["not-allowed"]],
  [{ properties: { type: { const: "OWN" } } }, { type: "OWN" }, ["const"]],
  [{ properties: { carrier: { minLength: 1 } } }, { type: "OWN", carrier: "DHL" }, ["minLength"]],
  [{ properties: { days: { exclusiveMinimum: 0 } } }, { type: "OWN", days: 1 }, ["exclusiveMinimum"]],
  [{ properties: { lines: { minItems: 1 } } }, { type: "OWN", lines: [{ sku: "A" }] }, ["minItems"]],
  [
    { properties: { lines: { items: { required: ["kind"] } } } },
    { type: "OWN", lines: [{ sku: "A", kind: "GOOD" }] },
    ["required"],
  ],
  [
    { properties: { lines: { contains: { required: ["kind"], properties: { kind: { const: "BAD" } } } } } },
    { type: "OWN", lines: [{ sku: "A", kind: "BAD" }] },
    ["contains"],
  ],
  [{ anyOf: [{ required: ["carrier"] }, { required: ["days"] }] }, { type: "OWN", days: 1 }, ["anyOf"]],
  [
    { allOf: [{ required: ["carrier"] }, { required: ["days"] }] },
    { carrier: "DHL", days: 1 },
    ["required", "required"],
  ],
];

describe.each(requirements)("the requirement %j", (requirement, value, rules) => {
  test("is broken in one place at a time, and nothing else is", () => {
    expect(satisfies(document, requirement, value)).toBe(true);
    const found = breaches(document, described, requirement, value);
    expect(found.map(({ rule }) => rule)).toEqual(rules);
    for (const breach of found) expect(satisfies(document, requirement, breach.value)).toBe(false);
  });

  test("is enforced on every value that breaks it", () => {
    for (const breach of breaches(document, described, requirement, value)) {
      const enforced = enforce(document, described, requirement, breach.value);
      expect(satisfies(document, requirement, enforced), JSON.stringify(enforced)).toBe(true);
    }
  });
});

test("too many entries of a kind are a breach as well as too few", () => {
  const once = Object.assign({ contains: { const: 1 } }, { minContains: 1, maxContains: 1 });
  const found = breaches(document, { items: { type: "integer" } }, once, [1, 2]);
  expect(found.map(({ what }) => what)).toEqual(["no such entry", "too many such entries"]);
  expect(enforce(document, { items: { type: "integer" } }, once, [1, 1, 2])).toEqual([1, 2]);
});
