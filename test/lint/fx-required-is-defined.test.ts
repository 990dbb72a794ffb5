import { describe, expect, test } from "vitest";
import { findingsOf } from "../helpers/house-rule.ts";
import { bodyOf, ifThen, lintDocument } from "../helpers/lint-document.ts";

const sku = { type: "string", description: "Item code." };
const line = { properties: { sku } };

describe("fx-required-is-defined", () => {
  test.each([
    ["a property of the schema", { properties: { sku }, required: ["sku"] }],
    [
      "a condition on one",
      { properties: { sku }, ...ifThen({ required: ["sku"] }, {}), else: { required: ["sku"] } },
    ],
    ["an allOf beside one", { properties: { sku }, allOf: [ifThen({}, { required: ["sku"] })] }],
    ["a property of an allOf", { allOf: [line], required: ["sku"] }],
    [
      "a condition on the entries of a list",
      {
        properties: { lines: { type: "array", items: line } },
        ...ifThen(
          { properties: { lines: { contains: { required: ["sku"] } } } },
          { properties: { lines: { items: { required: ["sku"] } } } },
        ),
      },
    ],
  ])("fx-required-is-defined accepts %s", async (_, schema) => {
    expect(await findingsIn(schema)).toEqual([]);
  });

  test("fx-required-is-defined finds what is no property, of calls and pushes", async () => {
    const requestBody = bodyOf({ properties: { sku }, required: ["sku", "quantity"] });
    const document = lintDocument({ operation: { requestBody }, webhook: { requestBody } });
    expect(await findingsOf("fx-required-is-defined", document)).toEqual([
      expect.stringMatching(/^paths .* schema required 1: "quantity" is required but no property\.$/),
      expect.stringMatching(/^webhooks .* schema required 1: "quantity" is required but no property\.$/),
    ]);
  });

  test.each([
    ["that differs in a capital", { properties: { sku }, ...ifThen({}, { required: ["SKU"] }) }],
    ["of the schema around, in a property", { properties: { sku, line: { required: ["sku"] } } }],
    ["of the list around, in an entry", { properties: { sku }, items: { required: ["sku"] } }],
    ["of a property, in the schema around", { properties: { line }, required: ["sku"] }],
  ])("fx-required-is-defined finds a name %s", async (_, schema) => {
    expect(await findingsIn(schema)).toHaveLength(1);
  });

  test("fx-required-is-defined takes no property called required for the keyword", async () => {
    expect(
      await findingsIn({ properties: { required: sku, properties: sku }, required: ["required"] }),
    ).toEqual([]);
  });
});

function findingsIn(schema: Record<string, unknown>) {
  const document = lintDocument({ operation: { requestBody: bodyOf(schema) } });
  return findingsOf("fx-required-is-defined", document);
}
