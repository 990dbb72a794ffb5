import { describe, expect, test } from "vitest";
import { findingsOf } from "../helpers/house-rule.ts";
import { bodyOf, lintDocument } from "../helpers/lint-document.ts";

describe("fx-list-size-bounded", () => {
  test.each([
    ["Order numbers, at most 100 in one query.", { maxItems: 100 }],
    ["Order numbers, 100 at most. The list must not be empty.", { maxItems: 100, minItems: 1 }],
    ["Order numbers. At least 2 are needed.", { minItems: 2 }],
  ])(
    "fx-list-size-bounded accepts a schema that bounds what it describes: %s",
    async (description, bounds) => {
      expect(await findingsIn({ description, ...bounds })).toEqual([]);
    },
  );

  test.each([
    ["Order numbers, at most 100.", "the description allows 100 entries, maxItems does not."],
    ["Order numbers, maximum 100.", "the description allows 100 entries, maxItems does not."],
    ["Order numbers. Must not be empty.", "the description asks for 1 entries, minItems does not."],
    ["Order numbers, at least one.", "the description asks for 1 entries, minItems does not."],
  ])(
    "fx-list-size-bounded finds a schema without the bound that it describes: %s",
    async (description, finding) => {
      expect(await findingsIn({ description })).toEqual([expect.stringContaining(finding)]);
    },
  );

  test("fx-list-size-bounded finds a bound that differs from the described one", async () => {
    expect(await findingsIn({ description: "Order numbers, at most 100.", maxItems: 1000 })).toHaveLength(1);
  });

  test.each([
    "Barcodes. At most the first three are used.",
    "Order numbers, each of at most 30 characters.",
    "Order numbers. Must not be empty when the customer is unknown.",
    "Order numbers. It may be empty.",
  ])("fx-list-size-bounded sees no bound of the list in: %s", async (description) => {
    expect(await findingsIn({ description })).toEqual([]);
  });

  test("fx-list-size-bounded leaves texts and answers alone", async () => {
    const list = { type: "array", items: { type: "string" }, description: "Numbers, at most 100." };
    const text = { ...list, type: "string" };
    const responses = { 200: bodyOf({ properties: { list } }) };
    const operation = { requestBody: bodyOf({ properties: { text } }), responses };
    expect(await findingsOf("fx-list-size-bounded", lintDocument({ operation }))).toEqual([]);
  });
});

function findingsIn(list: Record<string, unknown>) {
  const properties = { list: { type: "array", items: { type: "string" }, ...list } };
  return findingsOf(
    "fx-list-size-bounded",
    lintDocument({ operation: { requestBody: bodyOf({ properties }) } }),
  );
}
