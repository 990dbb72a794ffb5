import { describe, expect, test } from "vitest";
import { findingsOf } from "../helpers/house-rule.ts";
import { bodyOf, lintDocument, outcome } from "../helpers/lint-document.ts";

const success = { type: "boolean", description: "Whether it worked." };
const code = { type: "integer", description: "Status code." };

describe("fx-response-envelope", () => {
  test.each([
    ["/glink/GLINK_CREATE", outcome],
    ["/global-api/v1/orders", outcome],
    ["/openapi/v2/orders", { properties: { code } }],
  ])("fx-response-envelope accepts the outcome as the family of %s tells it", async (path, schema) => {
    expect(await findingsIn(path, schema)).toEqual([]);
  });

  test.each([
    ["/glink/GLINK_CREATE", { properties: { code } }, 'the 200 answer has no "success"'],
    ["/global-api/v1/orders", { ...outcome, required: [] }, '"success" is not required'],
    [
      "/glink/GLINK_CREATE",
      { ...outcome, properties: { success: { type: "string" } } },
      '"success" is no boolean',
    ],
    ["/openapi/v2/orders", outcome, 'the 200 answer has no "code"'],
  ])("fx-response-envelope finds what is wrong at %s with %j", async (path, schema, fault) => {
    const findings = await findingsIn(path, schema);
    expect(findings.length).toBeGreaterThanOrEqual(2);
    expect(findings.filter((finding) => finding.includes(fault))).toEqual([
      expect.stringMatching(/^paths /),
      expect.stringMatching(/^webhooks /),
    ]);
  });

  test("fx-response-envelope finds an answer without a body", async () => {
    const operation = { responses: { 200: { description: "Done." } } };
    expect(await findingsOf("fx-response-envelope", lintDocument({ operation }))).toHaveLength(1);
  });

  test("fx-response-envelope finds that success inside the result is not the outcome of the call", async () => {
    const schema = {
      required: ["result"],
      properties: { result: { required: ["success"], properties: { success } } },
    };
    expect(await findingsIn("/global-api/v1/orders", schema)).not.toEqual([]);
  });
});

function findingsIn(path: string, schema: Record<string, unknown>) {
  const responses = { 200: bodyOf(schema) };
  return findingsOf(
    "fx-response-envelope",
    lintDocument({ path, operation: { responses }, webhook: { responses } }),
  );
}
