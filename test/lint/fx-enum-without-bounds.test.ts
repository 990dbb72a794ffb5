import { expect, test } from "vitest";
import { findingsOf } from "../helpers/house-rule.ts";
import { bodyOf, lintDocument } from "../helpers/lint-document.ts";

const rule = "fx-enum-without-bounds";

test(`${rule} accepts lists of values with type and format alone, and bounds where no values are listed`, async () => {
  const kind = { type: "integer", format: "int32", enum: [1, 2] };
  expect(await findingsIn({ properties: { kind, name: { type: "string", maxLength: 20 } } })).toEqual([]);
});

test.each([
  ["maxLength", { enum: ["Standard"], maxLength: 20 }],
  ["pattern", { enum: ["A"], pattern: "^[A-Z]$" }],
  ["minimum", { enum: [1], minimum: 0 }],
  ["minLength", { const: "A", minLength: 1 }],
])(`${rule} finds %s beside listed values`, async (keyword, channel) => {
  expect(await findingsIn({ items: { properties: { channel } } })).toEqual([
    expect.stringMatching(
      new RegExp(`properties channel ${keyword}: the listed values imply ${keyword}\\.$`),
    ),
  ]);
});

function findingsIn(schema: Record<string, unknown>) {
  return findingsOf(rule, lintDocument({ operation: { requestBody: bodyOf(schema) } }));
}
