import { describe, expect, test } from "vitest";
import { findingsOf } from "../helpers/house-rule.ts";
import { bodyOf, ifThen, lintDocument } from "../helpers/lint-document.ts";

describe("fx-banned-keywords", () => {
  test("fx-banned-keywords accepts conditions, combinations and references", async () => {
    const schema = {
      allOf: [{ ...ifThen({ required: ["sku"] }, {}), else: {} }, { anyOf: [{}, {}] }],
      items: { $ref: "#/components/schemas/Item" },
    };
    expect(await findingsIn(schema)).toEqual([]);
  });

  test.each([
    ["dependentRequired", { sku: ["quantity"] }],
    ["unevaluatedProperties", false],
    ["prefixItems", [{}]],
    ["not", { const: "A" }],
    ["oneOf", [{}]],
    ["patternProperties", { "^x": {} }],
    ["$anchor", "item"],
    ["discriminator", { propertyName: "kind" }],
  ])(
    "fx-banned-keywords finds %s, of calls and pushes, also deep inside a schema",
    async (keyword, value) => {
      const document = lintDocument({
        operation: { requestBody: bodyOf({ [keyword]: value }) },
        webhook: { responses: { 200: bodyOf({ allOf: [ifThen({}, { items: { [keyword]: value } })] }) } },
      });
      expect(await findingsOf("fx-banned-keywords", document)).toEqual([
        expect.stringMatching(/^paths .* schema \S+: /),
        expect.stringMatching(/^webhooks .* schema allOf 0 then items \S+: /),
      ]);
    },
  );

  test("fx-banned-keywords allows the schema of a member that must be absent", async () => {
    expect(await findingsIn(ifThen({}, { properties: { sku: { not: {} } } }))).toEqual([]);
  });

  test("fx-banned-keywords allows properties and data that are called alike", async () => {
    const schema = { properties: { not: { type: "string" }, oneOf: {} }, default: { discriminator: "A" } };
    expect(await findingsIn(schema)).toEqual([]);
  });
});

function findingsIn(schema: Record<string, unknown>) {
  const components = { schemas: { Item: { type: "object" } } };
  const operation = { requestBody: bodyOf(schema) };
  return findingsOf("fx-banned-keywords", lintDocument({ root: { components }, operation }));
}
