import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { createExchangeLog, type ExchangeLog } from "../../src/exchanges/exchange-log.ts";
import { checksOf } from "../../src/exchanges/log-report.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { createReport } from "../../src/findings/report.ts";
import { jsonReport } from "../../src/findings/reporters/json.ts";
import { junitReport } from "../../src/findings/reporters/junit.ts";
import type { InspectedRequest } from "../../src/judge/inspect-request.ts";
import { operations } from "../helpers/contract.ts";

const [createOrder] = operations;
const items = operations.find(({ failureCodes }) => failureCodes.length > 1);
const request = {
  method: "POST",
  url: `${createOrder.path}?sign=5ec2e7`,
  headers: {},
  body: new Uint8Array(),
};
const accepted = { status: 200, body: '{"success":true}' };

function finding(change: Partial<Finding> = {}): Finding {
  return {
    rule: "type",
    severity: "error",
    operation: "glink.createOrder",
    direction: "request",
    pointer: "/bizData/items/0/sku",
    expected: "string",
    actual: "1",
    fix: "Send a string.",
    docs: "",
    ...change,
  };
}

function call(findings: readonly Finding[] = [], operation = createOrder as InspectedRequest["operation"]) {
  if (!operation) throw new Error("There is no operation");
  return { kind: "call", operation, wire: "form", payload: {}, text: "{}", prefix: "", findings } as const;
}

describe("books tell", () => {
  test("how many exchanges broke the contract, and how", () => {
    const exchangeLog = createExchangeLog({ operations });
    exchangeLog.record(request, call(), accepted, "accepted");
    exchangeLog.record(request, call([finding({ severity: "warning", rule: "unknown-member" })]), accepted);
    exchangeLog.record(request, call([finding(), finding({ pointer: "/bizData/items/1/sku" })]), accepted);
    const report = exchangeLog.report();
    expect(report.ok).toBe(false);
    expect(report.summary).toMatchObject({ exchanges: 3, ok: 1, warnings: 1, violations: 1 });
    expect(report.findings.map(({ rule, pointer, count }) => [rule, pointer, count])).toEqual([
      ["unknown-member", "/bizData/items/0/sku", 1],
      ["type", "/bizData/items/0/sku", 2],
    ]);
    expect(report.exchanges.map(({ verdict }) => verdict)).toEqual(["ok", "warning", "violation"]);
    expect(report.exchanges[2]?.findings).toHaveLength(2);
  });

  test("which operations, scenarios and failure codes were exercised, and which not", () => {
    const exchangeLog = createExchangeLog({ operations });
    const [code = "", ...others] = items?.failureCodes ?? [];
    exchangeLog.record(request, call(), accepted, "accepted");
    exchangeLog.record(request, call([], items), {
      status: 200,
      body: JSON.stringify({ success: false, code }),
    });
    const { coverage } = exchangeLog.report();
    expect(coverage.operations.exercised).toEqual(["glink.createOrder", `glink.${items?.operationId}`]);
    expect(coverage.operations.notExercised).toContain("qlink.createOrder");
    expect(coverage.operations.notExercised).not.toContain("glink.orderStatus");
    expect(coverage.scenarios.exercised).toEqual(["glink.createOrder accepted"]);
    expect(coverage.scenarios.notExercised).toContain("glink.createOrder documented");
    expect(coverage.failureCodes.exercised).toEqual([`glink.${items?.operationId} ${code}`]);
    for (const other of others)
      expect(coverage.failureCodes.notExercised).toContain(`glink.${items?.operationId} ${other}`);
  });

  test("what a real system answered wrongly, by direction", () => {
    const exchangeLog = createExchangeLog({ operations });
    exchangeLog.record(request, call(), accepted, undefined, [
      finding({ direction: "response", pointer: "/success" }),
    ]);
    const checks = checksOf(exchangeLog.report());
    expect(checks.map(({ direction, findings }) => [direction, findings.length])).toEqual([
      ["request", 0],
      ["response", 1],
    ]);
  });

  test("the same to JUnit and JSON, a case for each operation that was called", () => {
    const exchangeLog = createExchangeLog({ operations });
    exchangeLog.record(request, call([finding()]), accepted);
    exchangeLog.record(request, call([], items), accepted);
    const report = createReport(checksOf(exchangeLog.report()));
    expect(report.ok).toBe(false);
    const xml = junitReport(report);
    expect(xml).toContain('<testsuites name="fulfillment-openapi" tests="2" failures="1"');
    expect(xml).toContain("type /bizData/items/0/sku");
    expect(JSON.parse(jsonReport(report)).findings).toHaveLength(1);
  });
});

describe("books hold no", () => {
  test("query, in which a signature stands", () => {
    const exchangeLog = createExchangeLog({ operations });
    exchangeLog.record(request, call(), accepted);
    expect(JSON.stringify(exchangeLog.report())).not.toContain("5ec2e7");
  });

  test("secret that a call had in a wrong place", () => {
    const exchangeLog = createExchangeLog({ operations, secrets: ["s3cret key"] });
    const leak = finding({ actual: 'a text "s3cret key"', pointer: "/s3cret key" });
    exchangeLog.record({ ...request, url: "/s3cret%20key" }, call([leak]), accepted);
    expect(JSON.stringify(exchangeLog.report())).not.toMatch(/s3cret/);
  });
});

describe("books stay small", () => {
  test("over many exchanges: the first ones are kept, the others are counted", () => {
    const exchangeLog = createExchangeLog({ operations, limit: 10 });
    fill(exchangeLog, 1_000);
    const report = exchangeLog.report();
    expect(report.summary).toMatchObject({ exchanges: 1_000, violations: 1_000 });
    expect(report.exchanges).toHaveLength(10);
    expect(report.exchangesLeftOut).toBe(990);
    expect(report.findings).toHaveLength(10);
    expect(report.findingsLeftOut).toBe(990);
  });

  test("over hostile requests: a small part of a large text does not keep the whole", () => {
    const exchangeLog = createExchangeLog({ operations });
    const before = heapInUse();
    fill(exchangeLog, 100, (number) => `${number}`.padEnd(1_000_000, "x"));
    expect(heapInUse() - before).toBeLessThan(20_000_000);
    expect(exchangeLog.report().findings).toHaveLength(100);
  });

  test("with many findings in one exchange: the first ten stand with it", () => {
    const exchangeLog = createExchangeLog({ operations });
    exchangeLog.record(request, call(Array.from({ length: 500 }, () => finding())), accepted);
    expect(exchangeLog.report().exchanges[0]?.findings).toHaveLength(10);
    expect(exchangeLog.report().summary.findings.error).toBe(500);
  });
});

/** Enters exchanges, each with a finding of its own. */
function fill(exchangeLog: ExchangeLog, count: number, text = (number: number) => `member${number}`) {
  for (let number = 0; number < count; number++) {
    exchangeLog.record(request, call([finding({ pointer: `/${text(number)}` })]), accepted);
  }
}

/** Bytes of the heap that are in use, after what is not has been collected. */
function heapInUse(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().heapUsed;
}
