import { expect, test } from "vitest";
import { findingsOf } from "../helpers/house-rule.ts";
import { bodyOf, ifThen, lintDocument } from "../helpers/lint-document.ts";

const rule = "fx-no-boolean-schema";

test(`${rule} accepts schemas that are objects, and additionalProperties as OpenAPI 3.0 has them`, async () => {
  const properties = { absent: { not: {} }, any: {} };
  expect(await findingsIn({ properties, additionalProperties: false, items: {} })).toEqual([]);
});

test.each<[string, Record<string, unknown>, string]>([
  ["a member", { properties: { sku: false } }, "properties sku: false is no schema here, {not: {}} is."],
  ["the entries of a list", { items: true }, "items: true is no schema here, {} is."],
  ["an alternative", { anyOf: [{}, false] }, "anyOf 1: false is no schema here, {not: {}} is."],
  [
    "a condition",
    ifThen({ properties: { sku: false } }, {}),
    "if properties sku: false is no schema here, {not: {}} is.",
  ],
  ["what must not be", { not: true }, "not: true is no schema here, {} is."],
])(`${rule} finds %s`, async (_, schema, finding) => {
  const place = "paths /glink/GLINK_CREATE post requestBody content application/json schema";
  expect(await findingsIn(schema)).toEqual([`${place} ${finding}`]);
});

test(`${rule} allows defaults, examples and properties that are called like keywords`, async () => {
  const schema = { properties: { not: { type: "boolean", default: false }, items: { enum: [true] } } };
  expect(await findingsIn(schema)).toEqual([]);
});

function findingsIn(schema: Record<string, unknown>) {
  return findingsOf(rule, lintDocument({ operation: { requestBody: bodyOf(schema) } }));
}
