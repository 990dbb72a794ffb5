import { describe, expect, test } from "vitest";
import { findingsOf } from "../helpers/house-rule.ts";
import { lintDocument } from "../helpers/lint-document.ts";

describe("fx-operation-style", () => {
  test.each([
    "Create order",
    "Ask",
    "Ändern",
    "Query outbound orders (version 2)",
    "Rapid replenishment",
    "x".repeat(60).replace("x", "X"),
  ])("fx-operation-style accepts the summary %s", async (summary) => {
    expect(await findingsOf("fx-operation-style", lintDocument({ operation: { summary } }))).toEqual([]);
  });

  test.each([
    [undefined, "the operation has no summary"],
    ["create order", "the summary does not start with a capital"],
    ["Go", "the summary has 2 characters, not 3 to 60"],
    ["x".repeat(61).replace("x", "X"), "the summary has 61 characters, not 3 to 60"],
    ["Create order.", "the summary ends with a full stop"],
    ["Create order API", 'the summary says "API", as every one could'],
  ])("fx-operation-style finds fault with the summary %s", async (summary, fault) => {
    const document = lintDocument({ operation: { summary }, webhook: { summary } });
    expect(await findingsOf("fx-operation-style", document)).toEqual([
      expect.stringMatching(/^paths /),
      expect.stringMatching(/^webhooks /),
    ]);
    expect((await findingsOf("fx-operation-style", document))[0]).toContain(fault);
  });

  test.each([
    [undefined, "an operation has one tag, not 0"],
    [["Orders", "Orders"], "an operation has one tag, not 2"],
    [["orders"], 'the root declares no tag "orders"'],
  ])("fx-operation-style finds fault with the tags %s", async (tags, fault) => {
    const document = lintDocument({ operation: { tags }, webhook: { tags } });
    expect(await findingsOf("fx-operation-style", document)).toEqual([
      expect.stringContaining(fault),
      expect.stringContaining(fault),
    ]);
  });
});
