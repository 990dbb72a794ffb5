import { expect, test } from "vitest";
import { findingsOf } from "../helpers/house-rule.ts";
import { bodyOf, lintDocument } from "../helpers/lint-document.ts";

const rule = "fx-known-extension";

test(`${rule} accepts the documented keys`, async () => {
  const schema = { properties: { type: { "x-known-values": ["A"], "x-erratum": ["E-1"] } } };
  expect(await findingsOf(rule, lintDocument({ operation: { requestBody: bodyOf(schema) } }))).toEqual([]);
});

test(`${rule} finds other keys, on the root, in schemas and on webhooks`, async () => {
  const document = lintDocument({
    root: { "x-logo": {} },
    operation: { requestBody: bodyOf({ properties: { "x-size": { "x-unit": "cm" } } }) },
    webhook: { "x-retries": 3 },
  });
  expect(await findingsOf(rule, document)).toEqual([
    expect.stringMatching(/ schema properties x-size x-unit: .* does not document x-unit\.$/),
    "webhooks GLINK_CREATED post x-retries: spec/extensions.md does not document x-retries.",
    "x-logo: spec/extensions.md does not document x-logo.",
  ]);
});

test(`${rule} finds a key that differs from a documented one in its last letter`, async () => {
  expect(await findingsOf(rule, lintDocument({ operation: { "x-errata": [] } }))).toHaveLength(1);
});

test(`${rule} finds a key beside a reference`, async () => {
  const components = {
    schemas: { A: { type: "string" }, B: { $ref: "#/components/schemas/A", "x-unit": "cm" } },
  };
  expect(await findingsOf(rule, lintDocument({ root: { components } }))).toHaveLength(1);
});

test(`${rule} takes no key of data, and no name, for an extension`, async () => {
  const schema = { properties: { "x-size": { type: "object", default: { "x-unit": "cm" } } } };
  const requestBody = bodyOf(schema, { documented: { value: { "x-size": { "x-unit": "cm" } } } });
  const responses = { 200: { ...bodyOf({}), headers: { "x-request-id": { schema: {} } } } };
  expect(await findingsOf(rule, lintDocument({ operation: { requestBody, responses } }))).toEqual([]);
});
