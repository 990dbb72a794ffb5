import { expect, test } from "vitest";
import { findingsOf } from "../helpers/house-rule.ts";
import { lintDocument } from "../helpers/lint-document.ts";

const rule = "fx-webhook-description";

test(`${rule} accepts a webhook with description`, async () => {
  expect(await findingsOf(rule, lintDocument())).toEqual([]);
});

test(`${rule} finds a webhook without description`, async () => {
  expect(await findingsOf(rule, lintDocument({ webhook: { description: undefined } }))).toHaveLength(1);
});

test(`${rule} finds an empty description`, async () => {
  expect(await findingsOf(rule, lintDocument({ webhook: { description: "" } }))).toHaveLength(1);
});

test(`${rule} leaves calls to the rule of Spectral`, async () => {
  expect(await findingsOf(rule, lintDocument({ operation: { description: undefined } }))).toEqual([]);
});
