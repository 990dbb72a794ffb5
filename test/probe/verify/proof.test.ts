import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Fault, failureOf, serveApi } from "../../helpers/api-server.ts";
import { verify, verifyJson } from "../../helpers/verify-command.ts";

const folder = mkdtempSync(join(tmpdir(), "proof-"));
afterAll(() => rmSync(folder, { recursive: true }));

const queries = ["--operations", "queryAsns,initChannels,syncInventory"];
const names = ["glink.queryAsns", "qlink.initChannels", "qlink.syncInventory"];
const right: Fault = (call) => call.right;
let count = 0;

describe("a server that implements nothing is found out", () => {
  const servers: readonly (readonly [title: string, fault: Fault])[] = [
    ["refuses everything with success: false", () => ({ body: { success: false } })],
    ["refuses everything with the documented failure", ({ inspected }) => failureOf(inspected)],
    [
      "refuses everything in other words each time",
      () => ({ body: { success: false, errorMsg: `no ${count++}` } }),
    ],
    ["knows none of the paths", () => ({ status: 404, body: {} })],
    ["answers everything with an empty object", () => ({ body: {} })],
    ["fails on everything", () => ({ status: 500, body: {} })],
  ];

  test.each(servers)("that %s, with exit code 1, operation by operation", async (_, fault) => {
    const { code, findings } = await verifyJson([await serveApi(fault), ...queries]);
    const unproven = findings.filter(({ rule }) => rule === "succeeds").map(({ operation }) => operation);
    expect({ code, unproven }).toEqual({ code: 1, unproven: names });
  });

  test("that refuses everything, also where examples are not reported", async () => {
    const origin = await serveApi(() => ({ body: { success: false } }));
    const { code, findings } = await verifyJson([origin, ...queries, "--only", "negative"]);
    expect(code).toBe(1);
    expect(findings.filter(({ rule }) => rule === "succeeds")).toHaveLength(names.length);
  });

  test("in one operation of several, in that one alone", async () => {
    const fault: Fault = ({ inspected, right: answer }) =>
      inspected.operation?.operationId === "initChannels" ? { body: { success: false } } : answer;
    const { code, findings } = await verifyJson([await serveApi(fault), ...queries]);
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule, operation }) => [rule, operation])).toEqual([
      ["succeeds", "qlink.initChannels"],
    ]);
    expect(code).toBe(1);
  });
});

test("a server whose refusals do not say why is told to be given its keys, where there were none", async () => {
  const origin = await serveApi(() => ({ body: { success: false } }));
  const { findings } = await verifyJson([origin, "--operations", "initChannels"]);
  const [unproven] = findings.filter(({ rule }) => rule === "succeeds");
  expect(unproven?.fix).toContain("--keys");
});

describe("the closing line", () => {
  test("counts apart what is inconclusive", async () => {
    const origin = await serveApi(() => ({ body: { success: false, errorMsg: "closed" } }));
    const { output } = await verify([origin, "--operations", "initChannels"]);
    const [, cases = "", unproven = ""] =
      /^1 of (\d+) cases breaks the contract, (\d+) of them inconclusive \(/m.exec(output) ?? [];
    // The documented request that should have succeeded is the one that fails.
    expect(Number(unproven)).toBe(Number(cases) - 1);
  });

  test("says nothing of it where everything is proven", async () => {
    const { output, code } = await verify([await serveApi(right), "--operations", "initChannels"]);
    expect(output).toMatch(/^\d+ cases checked: no contract violation \(0 errors/m);
    expect(code).toBe(0);
  });
});

describe("a server that refuses every call for its credentials", () => {
  test.each<[title: string, fault: Fault]>([
    ["by HTTP 401", () => ({ status: 401, body: {} })],
    ["by HTTP 403", () => ({ status: 403, body: {} })],
  ])("%s ends with 2, and --keys is named", async (_, fault) => {
    const { code, notes } = await verifyJson([await serveApi(fault), ...queries]);
    expect(code).toBe(2);
    expect(notes.join()).toMatch(/^.*Nothing was proven: every call was refused .* by --keys\.$/);
  });

  test("by GLINK's own code ends with 2", async () => {
    const fault: Fault = () => ({ body: { success: false, code: "INVALID_SIGNATURE", message: null } });
    const { code } = await verifyJson([await serveApi(fault), "--operations", "queryAsns"]);
    expect(code).toBe(2);
  });

  test("of one family only ends with 1, since the others prove something", async () => {
    const fault: Fault = ({ inspected, right: answer }) =>
      inspected.operation?.family === "glink" ? { status: 401, body: {} } : answer;
    const { code, findings } = await verifyJson([await serveApi(fault), ...queries]);
    expect(new Set(findings.map(({ rule, operation }) => `${rule} ${operation}`))).toEqual(
      new Set(["credentials glink.queryAsns"]),
    );
    expect(code).toBe(1);
  });
});

describe("--fail-on", () => {
  // Refuses a value at its limit, which is a warning.
  const strict: Fault = ({ inspected, right: answer }) =>
    inspected.kind === "call" && inspected.text.includes("2147483647")
      ? { body: { success: false, errorMsg: "too many" } }
      : answer;

  test.each([
    [[], 0],
    [["--fail-on", "error"], 0],
    [["--fail-on", "warning"], 1],
  ])("%j gives %i for a warning", async (args, expected) => {
    const { code, summary } = await verifyJson([
      await serveApi(strict),
      "--operations",
      "syncInventory",
      ...args,
    ]);
    expect([summary.errors, summary.warnings > 0, code]).toEqual([0, true, expected]);
  });

  test("takes nothing else", async () => {
    const refusal = await verify(["http://127.0.0.1:9", "--fail-on", "note"]).catch(String);
    expect(refusal).toBe('UsageError: --fail-on takes error or warning, not "note".');
  });
});

describe("a token that a server echoes", () => {
  const token = "kc-4f7d2a9be1c85036-token-of-a-shop";
  const keys = { FULFILLMENT_KAKACLO_ACCESS_TOKEN: token };
  const call = ["--operations", "kakaclo.createOrder", "--allow-writes"];
  // Whole, in a text that is cut in its middle, as a number of members, as a name, and encoded.
  const echoes: readonly (readonly [title: string, body: object])[] = [
    ["in place of a code", { code: token, msg: "no", data: null }],
    ["in a long text", { code: 0, msg: ["x".repeat(45) + token], data: `${"y".repeat(50)}${token}` }],
    ["in a list", { code: [token], msg: { token }, data: null }],
    ["in a member name", { code: "0", msg: "", data: null, [token]: 1 }],
    ["encoded", { code: encodeURIComponent(`${token} `), msg: JSON.stringify({ token }), data: {} }],
  ];

  test.each(echoes)("%s stays out of every report", async (_, body) => {
    const origin = await serveApi(() => ({ body }));
    const junit = join(folder, "junit.xml");
    const text = await verify([origin, ...call, "--github", "--junit", junit], { env: keys });
    const json = await verify([origin, ...call, "--json"], { env: keys });
    expect(text.code).not.toBe(0);
    for (const output of [text.output, json.output, readFileSync(junit, "utf8"), text.notes.join()]) {
      expect(output).not.toContain(token);
      // Nor most of it, where a text was cut.
      expect(output).not.toContain(token.slice(0, 6));
    }
    expect(text.output).toContain("::error ");
  });
});
