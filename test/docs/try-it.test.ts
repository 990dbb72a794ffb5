import { beforeAll, expect, test } from "vitest";
import { baseOf, kindOfAddress } from "../../scripts/docs/try-it/addresses.ts";
import { checkPush, createCallCheck } from "../../scripts/docs/try-it/check.ts";
import { type CallState, composeCall } from "../../scripts/docs/try-it/compose.ts";
import { curlOf } from "../../scripts/docs/try-it/curl.ts";
import { exampleOf } from "../../scripts/docs/try-it/data.ts";
import { words as english } from "../../scripts/docs/try-it/words.ts";
import { words as chinese } from "../../scripts/docs/try-it/words.zh-CN.ts";
import type { Judge } from "../../src/judge/exchange.ts";
import { isError } from "../../src/judge/inspect-request.ts";
import { loadJudge } from "../../src/judge/judge.ts";
import { exampleCases, operations } from "../helpers/contract.ts";

let judge: Judge;
beforeAll(async () => {
  judge = await loadJudge();
});

const requests = exampleCases.filter(({ side }) => side === "request");
const state: CallState = {
  wire: "form",
  caller: "my-partner-id",
  secret: "my-partner-key",
  contentMode: "string",
  parameters: {},
  headers: {},
  body: "",
};

test("every documented example goes through the form without an error, on each wire", () => {
  expect(requests.length).toBeGreaterThan(0);
  const broken = requests.flatMap(({ title, operation, example }) => {
    const isPush = operation.direction === "push";
    const { parameters, body = "" } = exampleOf(
      isPush ? { ...operation, parameters: [] } : operation,
      title,
      example.value,
    );
    if (isPush) return checkPush(judge, operation, body).filter(isError);
    const wires =
      operation.serviceType === null ? (["logical"] as const) : (["form", "query", "logical"] as const);
    return wires.flatMap((wire) => {
      const call = composeCall(operation, { ...state, wire, parameters, body });
      return [
        ...(call.fault === undefined ? [] : [`${title}: ${call.fault}`]),
        ...createCallCheck(judge, operation)(call, body).filter(isError),
      ];
    });
  });
  expect(broken).toEqual([]);
});

test("a finding has its line on every wire, and none where it is beside the body", () => {
  const operation = operations.find(({ operationId }) => operationId === "cancelOrder");
  if (!operation) throw new Error("There is no cancelOrder");
  const body = '{\n  "customerCode": "C",\n  "orderNumbers": 7\n}';
  for (const wire of ["form", "query", "logical"] as const) {
    const found = createCallCheck(judge, operation)(
      composeCall(operation, { ...state, wire, caller: "", body }),
      body,
    );
    expect(found.find(({ pointer }) => pointer.endsWith("/orderNumbers"))?.line, wire).toBe(3);
    if (wire !== "logical")
      expect(found.find(({ pointer }) => pointer === "/partnerId")).not.toHaveProperty("line");
  }
});

test.each([
  ["http://localhost:4010", "here"],
  ["http://127.0.0.1/base/", "here"],
  ["https://localhost:8443", "here"],
  ["https://docs.example/proxy", "here"],
  ["http://localhost.example/", "elsewhere"],
  ["http://127.0.0.1.example/", "elsewhere"],
  ["http://2130706433/", "here"],
  ["http://0x7f.1/", "here"],
  ["http://[::1]/", "elsewhere"],
  ["http://192.168.1.1/", "elsewhere"],
  ["http://localhost@evil.example/", "none"],
  ["ftp://localhost/", "none"],
  ["localhost:4010", "none"],
])("%s is %s", (address, kind) => {
  expect(kindOfAddress(address, "https://docs.example")).toBe(kind);
});

test("a base path stays, and what stands behind it goes", () => {
  expect(baseOf("http://localhost:1/base//?a=1#b")).toBe("http://localhost:1/base");
});

test("a curl quotes for the shell, and has the names of variables in place of secrets", () => {
  const call = {
    method: "POST",
    path: "/p",
    headers: { appKey: "it's", accessToken: "s3cret", Authorization: "Bearer s3cret" },
    secretHeaders: ["accessToken", "Authorization"],
    body: "{}",
  };
  const { command, variables } = curlOf(call, "http://h");
  expect(command).toContain(`-H 'appKey: it'\\''s'`);
  expect(command).toContain('-H "accessToken: $QLINK_ACCESS_TOKEN"');
  expect(command).toContain('-H "Authorization: Bearer $KAKACLO_ACCESS_TOKEN"');
  expect(command).not.toContain("s3cret");
  expect(variables).toEqual(["QLINK_ACCESS_TOKEN", "KAKACLO_ACCESS_TOKEN"]);
});

test("the Chinese words tell everything that the English ones are given", () => {
  const told = (word: unknown): string[] | undefined => {
    if (typeof word !== "function") return undefined;
    const text = String(Reflect.apply(word, undefined, ["<1>", "<2>", "<3>"]));
    return [...new Set(text.match(/<\d>/g))].sort();
  };
  // These two take no texts.
  const { counted: _, curlSecrets: __, ...others } = english;
  const ofChinese = new Map<string, unknown>(Object.entries(chinese));
  const both = Object.entries(others).map(([name, word]) => [name, told(word), told(ofChinese.get(name))]);
  expect(both.filter(([, told]) => told !== undefined).length).toBeGreaterThan(10);
  expect(both.filter(([, en, zh]) => String(en) !== String(zh))).toEqual([]);
});
