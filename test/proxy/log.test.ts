import { beforeEach, expect, test } from "vitest";
import { glinkGateway } from "../../generated/servers/glink.ts";
import { createExchangeLog, type ExchangeLog } from "../../src/exchanges/exchange-log.ts";
import type { ExchangeReport } from "../../src/exchanges/log-report.ts";
import { sealGlink, toForm } from "../../src/wire/glink.ts";
import { exampleCases, operations } from "../helpers/contract.ts";
import { json, useProxy, useUpstream } from "../helpers/running-proxy.ts";

const partnerKey = "secret-partner-key";
const upstream = useUpstream();
let exchangeLog: ExchangeLog = createExchangeLog({ operations });
/** Writes into the log of the test that runs. */
const current: ExchangeLog = {
  record: (...exchange) => exchangeLog.record(...exchange),
  report: () => exchangeLog.report(),
};
const proxy = useProxy(() => ({
  upstream: upstream.origin,
  keys: { glink: { P: partnerKey } },
  exchangeLog: current,
}));
const order = exampleCases.find(({ title }) => title === "glink.createOrder request documented");
const { serviceType, path } = order?.operation ?? {};

beforeEach(async () => {
  await proxy.settled();
  exchangeLog = createExchangeLog({ operations, secrets: [partnerKey] });
});

const sendLogical = (body: unknown, to = path) =>
  fetch(`${proxy.origin}${to}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

async function logged(exchanges: number): Promise<ExchangeReport> {
  await expect.poll(() => exchangeLog.report().summary.exchanges).toBe(exchanges);
  return exchangeLog.report();
}

test("what call and answer break is logged by direction and location", async () => {
  upstream.answer = json({ success: "yes" });
  await sendLogical({});
  const { findings, summary } = await logged(1);
  const found = findings.map(({ direction, rule, pointer }) => `${direction} ${rule} ${pointer}`);
  expect(found).toEqual(expect.arrayContaining(["request required /orderNumber", "response type /success"]));
  expect(summary.violations).toBe(1);
});

test("a wrong signature is logged with its location in the envelope, and no key is told", async () => {
  const bizData = JSON.stringify(order?.example.value);
  const form = toForm(sealGlink({ partnerId: "P", partnerKey, serviceType: String(serviceType), bizData }));
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  upstream.answer = json({ success: true });
  await fetch(proxy.origin + glinkGateway.path, { method: "POST", headers, body: form });
  expect((await logged(1)).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  const body = form.replace(/sign=\w{4}/, "sign=0000");
  await fetch(proxy.origin + glinkGateway.path, { method: "POST", headers, body });
  const report = await logged(2);
  expect(report.findings.map(({ rule, pointer }) => `${rule} ${pointer}`)).toContain("signature /sign");
  expect(JSON.stringify(report)).not.toContain(partnerKey);
});

test.each([
  ["a page in place of JSON", 200, "text/html", "<html>", "json"],
  ["half of the JSON", 200, "application/json", '{"success":', "json"],
  ["another status", 500, "text/plain", "sorry", "status"],
])("%s is logged as a broken answer", async (_, status, type, body, rule) => {
  upstream.answer = (response) => response.writeHead(status, { "Content-Type": type }).end(body);
  await sendLogical(order?.example.value);
  const { findings } = await logged(1);
  expect(findings).toContainEqual(
    expect.objectContaining({ rule, direction: "response", severity: "error" }),
  );
});

test("an answer too large to be judged is logged with a note", async () => {
  upstream.answer = (response) => response.end(Buffer.alloc(33 * 1024 * 1024, " "));
  await (await sendLogical(order?.example.value)).arrayBuffer();
  const { findings } = await logged(1);
  expect(findings).toContainEqual(expect.objectContaining({ rule: "body-size", severity: "note" }));
});

test("a documented failure is logged with its code, and breaks nothing", async () => {
  const operation = operations.find(({ failureCodes }) => failureCodes.length > 0);
  const [code = ""] = operation?.failureCodes ?? [];
  const [request, answer] = [
    exampleCases.find((one) => one.operation === operation && one.side === "request"),
    exampleCases.find(({ example, ...one }) => {
      return (
        one.operation === operation &&
        JSON.stringify(example.value).includes(`"success":false,"code":"${code}"`)
      );
    }),
  ];
  upstream.answer = json(answer?.example.value);
  await sendLogical(request?.example.value, operation?.path);
  const { summary, coverage } = await logged(1);
  expect(summary.violations).toBe(0);
  expect(coverage.failureCodes.exercised).toEqual([expect.stringContaining(code)]);
});
