import { describe, expect, test } from "vitest";
import { checkCalls } from "../../../scripts/codegen/check-calls.ts";
import type { ReceivedCall } from "../../../scripts/codegen/recording-mock.ts";

const contract = {
  parameters: [{ name: "pageSize", schema: { default: 10 } }],
  properties: { kind: { default: "usual" }, size: {} },
};
const documented = new Map([
  ["family", { request: { sku: "A", list: [1, null] }, answer: { ok: true }, contract }],
]);
const received: ReceivedCall = { call: "family", payload: { sku: "A", list: [1, null] }, findings: [] };
const printed = '{"call":"family","answer":{"ok":true}}';

const check = (calls: readonly ReceivedCall[], lines = printed) =>
  checkCalls(["family"], documented, { printed: lines, received: calls });
const sent = (payload: unknown) => check([{ ...received, payload }]);

describe("the calls of a smoke program", () => {
  test("are fine as documented, whatever else is printed", () => {
    expect(check([received], `Building …\n\u001b[0m${printed}\n`)).toEqual([]);
  });

  test.each<[string, unknown]>([
    ["a member that is null beside one that is absent", { sku: "A", list: [1, null], other: null }],
    ["a member that has its default", { sku: "A", list: [1, null], kind: "usual" }],
    ["numbers of the same value", JSON.parse('{"sku": "A", "list": [1.0, null]}')],
  ])("are fine with %s", (_, payload) => {
    expect(sent(payload)).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    ["a member less", { list: [1, null] }, '/sku: "A" is documented, nothing was found'],
    ["a member more", { sku: "A", list: [1, null], size: 1 }, "/size: nothing is documented, 1 was found"],
    [
      "another value than the default",
      { sku: "A", list: [1, null], kind: "x" },
      "/kind: nothing is documented",
    ],
    ["a text for a number", { sku: "A", list: ["1", null] }, '/list/0: 1 is documented, "1" was found'],
    ["a shorter list", { sku: "A", list: [1] }, "/list: [1,null] is documented, [1] was found"],
  ])("differ in %s", (_, payload, difference) => {
    expect(sent(payload)).toEqual([expect.stringContaining(`family: the request differs at ${difference}`)]);
  });

  test("are fine with a parameter that has its default", () => {
    expect(sent({ sku: "A", list: [1, null], pageSize: 10 })).toEqual([]);
    expect(sent({ sku: "A", list: [1, null], pageSize: 20 })).toHaveLength(1);
  });

  test("differ in the answer, but for members that have their default", () => {
    const answered = (answer: unknown) => check([received], JSON.stringify({ call: "family", answer }));
    expect(answered({ ok: true, kind: "usual" })).toEqual([]);
    expect(answered({ ok: true, kind: "x" })).toEqual([
      expect.stringContaining("family: the answer differs at /kind: nothing is documented"),
    ]);
  });

  test.each<[string, readonly ReceivedCall[], string, string]>([
    ["that were not sent", [], printed, "family: the mock received 0 calls, not one."],
    ["that were repeated", [received, received], printed, "family: the mock received 2 calls, not one."],
    ["that printed no answer", [received], "", "family: no answer was printed."],
    [
      "of something else",
      [received, { ...received, call: "" }],
      printed,
      "It sent what it should not: no call of the contract.",
    ],
  ])("are no good: %s", (_, calls, lines, problem) => {
    expect(check(calls, lines)).toEqual([problem]);
  });

  test("are no good when the mock found an error, and a warning is none", () => {
    const at = {
      operation: "family.call",
      direction: "request",
      pointer: "/sku",
      fix: "Do so.",
      docs: "",
    } as const;
    const finding = { ...at, rule: "signature", severity: "error", expected: "X", actual: "Y" } as const;
    const problems = check([{ ...received, findings: [finding, { ...finding, severity: "warning" }] }]);
    expect(problems).toEqual(["family: signature at /sku: expected X, got Y."]);
  });
});
