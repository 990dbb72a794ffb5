import { expect, test } from "vitest";
import { findingsOf } from "../helpers/house-rule.ts";
import { bodyOf, lintDocument } from "../helpers/lint-document.ts";

const rule = "fx-no-response-enum";
const closed = { properties: { status: { type: "string", enum: ["A", "B"] } } };
const open = { properties: { status: { type: "string", "x-known-values": ["A", "B"] } } };

test(`${rule} accepts known values in what is received`, async () => {
  const document = lintDocument({
    operation: { responses: { 200: bodyOf(open) } },
    webhook: { requestBody: bodyOf(open) },
  });
  expect(await findingsOf(rule, document)).toEqual([]);
});

test(`${rule} finds closed lists in answers and in what is pushed, behind references too`, async () => {
  const document = lintDocument({
    root: { components: { schemas: { Order: closed } } },
    operation: { responses: { 200: bodyOf({ items: { $ref: "#/components/schemas/Order" } }) } },
    webhook: { requestBody: bodyOf(closed) },
  });
  expect(await findingsOf(rule, document)).toEqual([
    expect.stringMatching(/^webhooks GLINK_CREATED post requestBody .* properties status enum: /),
    expect.stringMatching(/^components schemas Order properties status enum: /),
  ]);
});

test(`${rule} finds the closed list of a failure`, async () => {
  const responses = { 200: bodyOf(open), 401: bodyOf(closed) };
  expect(await findingsOf(rule, lintDocument({ operation: { responses } }))).toHaveLength(1);
});

test(`${rule} allows closed lists in what is sent, and a property called enum in what is received`, async () => {
  const responses = { 200: bodyOf({ properties: { enum: { type: "string" } } }) };
  const operation = { requestBody: bodyOf(closed), responses };
  expect(await findingsOf(rule, lintDocument({ operation }))).toEqual([]);
});
