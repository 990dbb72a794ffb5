import { expect, test } from "vitest";
import { findingsOf } from "../helpers/house-rule.ts";
import { lintDocument } from "../helpers/lint-document.ts";

const rule = "fx-push-number";

test(`${rule} accepts a push that names the member with its number, and a call without it`, async () => {
  expect(await findingsOf(rule, lintDocument())).toEqual([]);
});

test.each([undefined, "", "order number", null])(`${rule} finds a push that names %j`, async (number) => {
  const found = await findingsOf(rule, lintDocument({ webhook: { "x-number": number } }));
  expect(new Set(found)).toEqual(
    new Set([expect.stringMatching(/: x-number has to be the name of a member\.$/)]),
  );
});
