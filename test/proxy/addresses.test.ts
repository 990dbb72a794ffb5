import { beforeEach, describe, expect, test } from "vitest";
import { createExchangeLog, type ExchangeLog } from "../../src/exchanges/exchange-log.ts";
import type { ExchangeReport } from "../../src/exchanges/log-report.ts";
import { addressCases, sendAddress, told } from "../helpers/address-cases.ts";
import { exampleCases, operations } from "../helpers/contract.ts";
import { json, useProxy, useUpstream } from "../helpers/running-proxy.ts";

const token = "token-of-the-tests";
const upstream = useUpstream();
let exchangeLog: ExchangeLog = createExchangeLog({ operations });
/** Writes into the log of the test that runs. */
const current: ExchangeLog = {
  record: (...exchange) => exchangeLog.record(...exchange),
  report: () => exchangeLog.report(),
};
const options = () => ({ upstream: upstream.origin, exchangeLog: current });
const proxy = useProxy(() => ({ ...options(), keys: { kakaclo: [token] } }));
const keyless = useProxy(options);
const stocks = "/openapi/v1/product/stocks";

beforeEach(async () => {
  await Promise.all([proxy.settled(), keyless.settled()]);
  exchangeLog = createExchangeLog({ operations, secrets: [token] });
  upstream.seen.length = 0;
  upstream.answer = json({ code: 10000, message: "success", data: {} });
});

async function logged(): Promise<ExchangeReport> {
  await expect.poll(() => exchangeLog.report().summary.exchanges).toBe(1);
  return exchangeLog.report();
}

/** The findings about a request; the answers of this upstream are not looked at. */
async function toldOfRequest(): Promise<string[]> {
  const { findings } = await logged();
  return told(findings.filter(({ direction }) => direction === "request"));
}

describe("of calls with an access token", () => {
  test.each(addressCases.filter(({ status }) => status === undefined))(
    "$title goes on byte for byte, and is judged",
    async (one) => {
      await sendAddress(proxy.origin, one, { Authorization: `Bearer ${token}` });
      const [seen, second] = upstream.seen;
      expect([seen?.method, seen?.url, seen?.body.toString()]).toEqual([
        one.method,
        one.target,
        one.body ?? "",
      ]);
      expect(second).toBeUndefined();
      expect(await toldOfRequest()).toEqual(one.findings.toSorted());
    },
  );
});

describe("of logical calls", () => {
  test.each(addressCases)("$title is signed and sent as it came, or told what is wrong", async (one) => {
    const { status, allow, text } = await sendAddress(proxy.origin, one);
    expect(await toldOfRequest()).toEqual(one.findings.toSorted());
    const [seen] = upstream.seen;
    if (one.status === undefined) {
      expect([seen?.method, seen?.url, seen?.body.toString(), seen?.headers.authorization]).toEqual([
        one.method,
        one.target,
        one.body ?? "",
        `Bearer ${token}`,
      ]);
      return;
    }
    expect(seen).toBeUndefined();
    expect(status).toBe(one.status);
    expect(allow !== undefined).toBe(status === 405);
    expect(JSON.parse(text)).toHaveProperty("detail", expect.stringContaining(one.says ?? ""));
  });

  test("without a token cannot go on, which is said", async () => {
    const call = { title: "", method: "GET", target: `${stocks}?skus=A`, findings: [] };
    const { status, text } = await sendAddress(keyless.origin, call);
    expect([status, JSON.parse(text).title]).toEqual([503, "Not signed"]);
    expect(upstream.seen).toEqual([]);
  });

  test("a call with a wrong method that carries a token goes on, since it is signed, and is judged", async () => {
    const call = { title: "", method: "DELETE", target: "/openapi/v2/order/orders", findings: [] };
    const { status } = await sendAddress(proxy.origin, call, { Authorization: `Bearer ${token}` });
    expect([status, upstream.seen[0]?.method]).toEqual([200, "DELETE"]);
    expect(await toldOfRequest()).toEqual(["error wrong-method "]);
  });
});

test("a call by GET whose path and query are written as a whole URL goes on without its origin", async () => {
  const call = { title: "", method: "GET", target: `http://other.example${stocks}?skus=A%2CB`, findings: [] };
  await sendAddress(proxy.origin, call);
  expect(upstream.seen[0]?.url).toBe(`${stocks}?skus=A%2CB`);
});

test("a call by GET has no body and no length on its way", async () => {
  await fetch(`${proxy.origin}${stocks}?skus=A`);
  const { headers, body } = upstream.seen[0] ?? {};
  expect(body?.length).toBe(0);
  expect(headers?.["content-length"] ?? headers?.["transfer-encoding"]).toBeUndefined();
});

describe("the answer to a call by GET", () => {
  test.each(
    exampleCases.filter(
      ({ side, family, operation }) =>
        side === "response" && family === "kakaclo" && operation.method === "GET",
    ),
  )("comes back and is judged: $title", async ({ operation, example }) => {
    upstream.answer = json(example.value);
    const target = String(operation.path).replaceAll(/\{\w+\}/g, "1");
    const { text } = await sendAddress(proxy.origin, { title: "", method: "GET", target, findings: [] });
    expect(JSON.parse(text)).toEqual(example.value);
    const { findings } = await logged();
    expect(told(findings.filter(({ direction }) => direction === "response"))).toEqual([]);
  });

  test("is judged by the schema of its operation, not by that of the other method of the path", async () => {
    upstream.answer = json({ code: "10000", message: "success", data: { list: {} } });
    await fetch(`${proxy.origin}/openapi/v2/order/orders?ids=1`);
    const { findings } = await logged();
    const broken = findings.filter(
      ({ direction, severity }) => direction === "response" && severity === "error",
    );
    expect(broken.map(({ operation }) => operation)).toEqual(expect.arrayContaining(["kakaclo.queryOrders"]));
    expect(told(broken)).toContain("error type /data/list");
  });

  test.each([
    ["a page in place of JSON", 200, "text/html", "<html>", "json"],
    ["half of the JSON", 200, "application/json", '{"code":', "json"],
    ["a status that the contract does not have", 500, "text/plain", "sorry", "status"],
  ])("is logged as broken where it is %s", async (_, status, type, body, rule) => {
    upstream.answer = (response) => response.writeHead(status, { "Content-Type": type }).end(body);
    const response = await fetch(`${proxy.origin}${stocks}?skus=A`);
    expect([response.status, await response.text()]).toEqual([status, body]);
    const { findings } = await logged();
    expect(findings.map((finding) => [finding.rule, finding.operation])).toContainEqual([
      rule,
      "kakaclo.queryStocks",
    ]);
  });

  test("that says too many calls, or no access, is one of the contract", async () => {
    upstream.answer = (response) => response.writeHead(429).end();
    expect((await fetch(`${proxy.origin}${stocks}?skus=A`)).status).toBe(429);
    expect(told((await logged()).findings)).toEqual([]);
  });
});
