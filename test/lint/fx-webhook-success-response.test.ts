import { expect, test } from "vitest";
import { findingsOf } from "../helpers/house-rule.ts";
import { bodyOf, lintDocument, outcome } from "../helpers/lint-document.ts";

const rule = "fx-webhook-success-response";

test(`${rule} accepts a webhook that is acknowledged with 200`, async () => {
  expect(await findingsOf(rule, lintDocument())).toEqual([]);
});

test(`${rule} finds a webhook without responses`, async () => {
  expect(await findingsOf(rule, lintDocument({ webhook: { responses: undefined } }))).toHaveLength(1);
});

test(`${rule} finds that another 2xx is not what the sender waits for`, async () => {
  const responses = { 202: bodyOf(outcome) };
  expect(await findingsOf(rule, lintDocument({ webhook: { responses } }))).toHaveLength(1);
});
