import { expect, test } from "vitest";
import { findingsOf } from "../helpers/house-rule.ts";
import { bodyOf, ifThen, lintDocument } from "../helpers/lint-document.ts";

const rule = "fx-property-description";
const described = { type: "string", description: "Item code." };

test(`${rule} accepts a description, or a reference to a schema that has one`, async () => {
  const schema = { properties: { sku: described, item: { $ref: "#/components/schemas/Item" } } };
  expect(await findingsIn(schema)).toEqual([]);
});

test(`${rule} finds a property without a description at any depth, in calls and pushes`, async () => {
  const schema = { items: { properties: { sku: { type: "string" } } } };
  const document = lintDocument({
    operation: { requestBody: bodyOf({ type: "array", ...schema }) },
    webhook: {
      requestBody: bodyOf({ properties: { lines: { type: "array", description: "Lines.", ...schema } } }),
    },
  });
  expect(await findingsOf(rule, document)).toEqual([
    expect.stringMatching(/^paths .* schema items properties sku: "sku" has no description\.$/),
    expect.stringMatching(/^webhooks .* properties lines items properties sku: "sku" has no description\.$/),
  ]);
});

test(`${rule} finds a description of blanks`, async () => {
  expect(await findingsIn({ properties: { sku: { type: "string", description: "  " } } })).toHaveLength(1);
});

test(`${rule} asks for no second description in a condition on a described property`, async () => {
  const properties = { sku: described };
  const condition = ifThen({ properties: { sku: { const: "" } } }, { properties: { sku: { minLength: 1 } } });
  expect(await findingsIn({ properties, ...condition })).toEqual([]);
  expect(await findingsIn(condition)).toHaveLength(2);
});

function findingsIn(schema: Record<string, unknown>) {
  const components = { schemas: { Item: { description: "An item.", properties: { sku: described } } } };
  return findingsOf(rule, lintDocument({ root: { components }, operation: { requestBody: bodyOf(schema) } }));
}
