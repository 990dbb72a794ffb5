import { expect, test } from "vitest";
import { findingsOf } from "../helpers/house-rule.ts";
import { lintDocument } from "../helpers/lint-document.ts";

const rule = "fx-webhook-operation-id";

test(`${rule} accepts a webhook with operationId`, async () => {
  expect(await findingsOf(rule, lintDocument())).toEqual([]);
});

test(`${rule} finds a webhook without operationId`, async () => {
  expect(await findingsOf(rule, lintDocument({ webhook: { operationId: undefined } }))).toHaveLength(1);
});

test(`${rule} finds an empty operationId`, async () => {
  expect(await findingsOf(rule, lintDocument({ webhook: { operationId: "" } }))).toHaveLength(1);
});

test(`${rule} leaves calls to the rule of Spectral`, async () => {
  expect(await findingsOf(rule, lintDocument({ operation: { operationId: undefined } }))).toEqual([]);
});
