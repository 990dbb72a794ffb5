import { expect, test } from "vitest";
import { findingsOf } from "../helpers/house-rule.ts";
import { bodyOf, lintDocument, outcome } from "../helpers/lint-document.ts";

const rule = "fx-operation-examples";

test(`${rule} accepts a request and an answer with an example each`, async () => {
  expect(await findingsOf(rule, lintDocument())).toEqual([]);
});

test(`${rule} finds a request and an answer without examples, of calls and pushes`, async () => {
  const without = { requestBody: bodyOf({}, {}), responses: { 200: bodyOf(outcome, {}) } };
  expect(await findingsOf(rule, lintDocument({ operation: without, webhook: without }))).toEqual([
    expect.stringMatching(
      /^paths .* requestBody content application\/json.*: the request has no examples\.$/,
    ),
    expect.stringMatching(/^paths .* responses 200 content .*: the 200 answer has no examples\.$/),
    expect.stringMatching(/^webhooks .*: the request has no examples\.$/),
    expect.stringMatching(/^webhooks .*: the 200 answer has no examples\.$/),
  ]);
});

test(`${rule} finds that an example without a name is none to ask for`, async () => {
  const requestBody = { content: { "application/json": { schema: {}, example: { sku: "A" } } } };
  expect(await findingsOf(rule, lintDocument({ operation: { requestBody } }))).toHaveLength(1);
});

test(`${rule} asks for parameters where a request has no body`, async () => {
  const operation = { requestBody: undefined };
  expect(await findingsOf(rule, lintDocument({ operation }))).toEqual([
    expect.stringMatching(/^paths .*: the request has no x-parameter-examples\.$/),
  ]);
  const shown = { ...operation, "x-parameter-examples": { all: { value: {} } } };
  expect(await findingsOf(rule, lintDocument({ operation: shown }))).toEqual([]);
});

test(`${rule} asks for none where another answer than 200 has no body`, async () => {
  const responses = { 200: bodyOf(outcome), 401: { description: "No access." }, 429: bodyOf({}, {}) };
  expect(await findingsOf(rule, lintDocument({ operation: { responses } }))).toEqual([]);
});
