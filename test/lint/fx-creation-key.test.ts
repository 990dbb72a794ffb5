import { expect, test } from "vitest";
import { findingsOf } from "../helpers/house-rule.ts";
import { bodyOf, lintDocument } from "../helpers/lint-document.ts";

const rule = "fx-creation-key";
const schema = {
  type: "object",
  required: ["orderNumber"],
  properties: {
    orderNumber: { type: "string", description: "Number of the order." },
    note: { type: "string", description: "Notes." },
  },
};

/** What is found where a call says these things of itself. */
const found = (operation: Record<string, unknown>) =>
  findingsOf(rule, lintDocument({ operation: { requestBody: bodyOf(schema), ...operation } }));

test(`${rule} accepts a creation that names a required member, and one that names none`, async () => {
  expect(await found({ "x-creation-key": "orderNumber" })).toEqual([]);
  expect(await found({})).toEqual([]);
});

test.each(["note", "number", "", null])(`${rule} finds a creation that names %j`, async (key) => {
  expect(new Set(await found({ "x-creation-key": key }))).toEqual(
    new Set([expect.stringMatching(/: x-creation-key has to be a required member of the request\.$/)]),
  );
});

test.each(["query", "change"])(`${rule} finds a key on a call whose effect is %s`, async (effect) => {
  expect(new Set(await found({ "x-creation-key": "orderNumber", "x-effect": effect }))).toEqual(
    new Set([expect.stringMatching(/: x-creation-key stands on a call that creates nothing\.$/)]),
  );
});
