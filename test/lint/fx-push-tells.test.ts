import { expect, test } from "vitest";
import { findingsOf } from "../helpers/house-rule.ts";
import { lintDocument } from "../helpers/lint-document.ts";

const rule = "fx-push-tells";

test.each(["state", "change"])(
  `${rule} accepts a push that tells a %s, and a call without it`,
  async (tells) => {
    expect(await findingsOf(rule, lintDocument({ webhook: { "x-tells": tells } }))).toEqual([]);
  },
);

test.each([undefined, "State", "", null])(`${rule} finds a push that says %j`, async (tells) => {
  const found = await findingsOf(rule, lintDocument({ webhook: { "x-tells": tells } }));
  expect(new Set(found)).toEqual(new Set([expect.stringMatching(/: x-tells has to be state or change\.$/)]));
});
