import { describe, expect, test } from "vitest";
import { isError } from "../../../src/judge/inspect-request.ts";
import { documentedOf, type Fault, failureOf, serveApi } from "../../helpers/api-server.ts";
import { verifyJson } from "../../helpers/verify-command.ts";

const keys = { FULFILLMENT_QLINK_APP_SECRET: "app secret", FULFILLMENT_GLINK_PARTNER_KEY: "partner key" };
const queries = ["--operations", "initWarehouses,syncInventory"];
const orders = ["--operations", "qlink.createOrder,syncInventory", "--allow-writes"];

/** Verifies two operations of a server with a fault, and tells what was found. */
async function found(fault: Fault, args: readonly string[] = queries) {
  const qlink = { "*": "app secret" };
  const origin = await serveApi(fault, { qlink, glink: { "*": "partner key" } });
  const { code, findings, summary, notes } = await verifyJson([origin, ...args], { env: keys });
  const kinds = [...new Set(findings.map(({ severity, rule }) => `${severity} ${rule}`))].sort();
  const places = findings.map(({ operation, rule, pointer }) => `${operation} ${rule} ${pointer}`);
  return { code, findings, summary, notes, kinds, places };
}

const right: Fault = (call) => call.right;

test("an implementation that keeps to the contract has no finding, whatever the order and number of requests", async () => {
  for (const args of [[], ["--seed", "7", "--concurrency", "32"], ["--concurrency", "1"]])
    expect(await found(right, [...queries, ...args])).toMatchObject({ code: 0, findings: [] });
});

describe("a server is found out that", () => {
  test("accepts everything: by each broken rule, at its place", async () => {
    const { code, kinds, findings, places, summary } = await found(
      ({ inspected }) => documentedOf(inspected),
      orders,
    );
    expect(code).toBe(1);
    expect(kinds).toEqual(["error refused", "error signature-checked", "warning refused"]);
    expect(places).toContain("qlink.createOrder refused /trackingNumber");
    expect(places).toContain("qlink.createOrder signature-checked /headers/sign");
    expect(places).toContain("qlink.syncInventory refused /headers/appKey");
    const names = findings.map((finding) => finding.case ?? "");
    for (const part of ["required ", "type ", "enum ", "condition ", "json "])
      expect(names.filter((name) => name.startsWith(part)).length, part).toBeGreaterThan(0);
    expect(summary.failed).toBe(findings.filter(({ severity }) => severity === "error").length);
  });

  test("ignores signatures: by these alone", async () => {
    const ignores: Fault = ({ inspected, right }) => {
      const errors = inspected.findings.filter(isError);
      const isSignature = errors.every(
        ({ rule, pointer }) => rule === "signature" || pointer === "/headers/sign",
      );
      return inspected.kind === "call" && isSignature ? documentedOf(inspected) : right;
    };
    const { kinds, places } = await found(ignores);
    expect(kinds).toEqual(["error signature-checked"]);
    expect(new Set(places)).toEqual(
      new Set(
        ["qlink.initWarehouses", "qlink.syncInventory"].map(
          (name) => `${name} signature-checked /headers/sign`,
        ),
      ),
    );
  });

  test("answers without success: by the missing member, and by wrong calls that it does not refuse", async () => {
    const { kinds, places } = await found(() => ({ body: { errorMsg: "" } }));
    expect(kinds).toEqual([
      "error refused",
      "error required",
      "error signature-checked",
      "error succeeds",
      "warning refused",
    ]);
    expect(places).toContain("qlink.syncInventory required /success");
  });

  test.each<[string, Fault, string]>([
    [
      "fails with 500 on wrong calls",
      ({ inspected, right }) => (inspected.findings.some(isError) ? { status: 500, body: {} } : right),
      "server-error",
    ],
    [
      "answers wrong calls with a page",
      ({ inspected, right }) =>
        inspected.findings.some(isError)
          ? { status: 400, headers: { "Content-Type": "text/html" }, body: "<html>" }
          : right,
      "html-page",
    ],
    [
      "drops the connection on wrong calls",
      ({ inspected, right }) => (inspected.findings.some(isError) ? "drop" : right),
      "no-answer",
    ],
    [
      "puts calls off",
      ({ inspected, right }) => (inspected.findings.some(isError) ? { status: 429, body: {} } : right),
      "rate-limit",
    ],
  ])("%s", async (_, fault, rule) => {
    const { code, kinds, findings, summary } = await found(fault);
    expect({ code, kinds }).toEqual({ code: 1, kinds: [`error ${rule}`] });
    expect(findings.length).toBe(summary.failed);
    expect(findings.length).toBeGreaterThan(50);
  });

  test("does not answer one kind of calls in time", async () => {
    const isLate = ({ inspected }: Parameters<Fault>[0]) =>
      inspected.findings.some(({ pointer }) => pointer === "/headers/appKey");
    const args = ["--operations", "syncInventory", "--timeout", "1500"];
    const { findings } = await found((call) => (isLate(call) ? "never" : call.right), args);
    expect(
      findings.map((finding) => [finding.operation, finding.rule, finding.actual, finding.case]),
    ).toEqual(
      ["missing", "empty"].map((what) => [
        "qlink.syncInventory",
        "no-answer",
        "none in time",
        `required header appKey: ${what}`,
      ]),
    );
  });

  test("reads integers as JSON.parse does: by a warning for each limit that it cannot tell", async () => {
    const rounding: Fault = ({ inspected, right }) => {
      const sent = inspected.findings.filter(({ rule }) => rule === "lost-digits");
      const isLegal = sent.every(({ actual }) => Math.abs(Number(actual)) <= 2 ** 63);
      return sent.length > 0 && isLegal ? documentedOf(inspected) : right;
    };
    const { code, findings, places } = await found(rounding);
    expect(code).toBe(0);
    expect(places).toEqual(Array(2).fill("qlink.syncInventory refused /updateTimeFrom"));
    expect(findings.map(({ severity, case: name }) => [severity, name])).toEqual([
      ["warning", "format updateTimeFrom: too low"],
      ["warning", "format updateTimeFrom: too high"],
    ]);
    expect(findings[0]?.fix).toBe(
      "Refuse the call, by format. Look at the digits: many JSON parsers round such a number.",
    );
  });

  test("refuses a value at its limit, which is a warning: it may have reasons of its own", async () => {
    const origin: Fault = ({ inspected, right }) => {
      const text = inspected.kind === "call" ? inspected.text : "";
      return text.includes("2147483647") ? { body: { success: false, errorMsg: "too many" } } : right;
    };
    const { code, kinds } = await found(origin);
    expect({ code, kinds }).toEqual({ code: 0, kinds: ["warning accepted"] });
  });

  test("refuses all calls alike, which proves nothing", async () => {
    const { code, kinds } = await found(() => ({ body: { success: false, errorMsg: "closed" } }));
    expect({ code, kinds }).toEqual({ code: 1, kinds: ["error succeeds", "warning told-apart"] });
  });

  test("refuses signatures that are right: its examples, and nothing else is sent", async () => {
    const refuses: Fault = ({ inspected }) => ({
      body: failureOf({ ...inspected, findings: [] }).body,
      status: 401,
    });
    const { code, kinds, notes, summary } = await found(refuses);
    expect({ code, kinds }).toEqual({ code: 2, kinds: ["error credentials"] });
    expect(summary.checked).toBe(2);
    expect(notes.join()).toMatch(/Left out, since their examples were refused .*qlink\.syncInventory/);
  });
});

test("a refused signature of GLINK is told by its code", async () => {
  const refuses: Fault = () => ({ body: { success: false, code: "INVALID_SIGNATURE", message: null } });
  const { kinds } = await found(refuses, ["--operations", "queryAsns", "--only", "negative"]);
  expect(kinds).toEqual(["error credentials"]);
});
