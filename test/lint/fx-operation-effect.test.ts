import { expect, test } from "vitest";
import { findingsOf } from "../helpers/house-rule.ts";
import { lintDocument } from "../helpers/lint-document.ts";

const rule = "fx-operation-effect";

test.each(["query", "create", "change"])(
  `${rule} accepts a call that says %s, and a push without it`,
  async (effect) => {
    expect(await findingsOf(rule, lintDocument({ operation: { "x-effect": effect } }))).toEqual([]);
  },
);

test.each([undefined, "Query", "", null])(`${rule} finds a call that says %j`, async (effect) => {
  const found = await findingsOf(rule, lintDocument({ operation: { "x-effect": effect } }));
  expect(new Set(found)).toEqual(
    new Set([expect.stringMatching(/: x-effect has to be query, create or change\.$/)]),
  );
});
