import { connect, createServer } from "node:net";
import { beforeEach, describe, expect, test } from "vitest";
import { glinkGateway } from "../../generated/servers/glink.ts";
import { createExchangeLog } from "../../src/exchanges/exchange-log.ts";
import { loadJudge } from "../../src/judge/judge.ts";
import type { CallRecord } from "../../src/proxy/call-record.ts";
import { startProxyServer } from "../../src/proxy/proxy-server.ts";
import { fromForm, verifyGlink } from "../../src/wire/glink.ts";
import { exampleCases, operations } from "../helpers/contract.ts";
import { json, useProxy, useUpstream } from "../helpers/running-proxy.ts";

const upstream = useUpstream();
const records: CallRecord[] = [];
const keys = { glink: { P: "partner key one" } };
const proxy = useProxy(() => ({
  upstream: upstream.origin,
  keys,
  bodyLimit: 20_000,
  exchangeLog: createExchangeLog({ operations }),
  onCall: (record) => records.push(record),
}));
const dead = useProxy(() => ({ upstream: "http://127.0.0.1:1" }));
const [order] = exampleCases;
const person = "Jane Roe of Elm Street";

beforeEach(async () => {
  await Promise.all([proxy.settled(), dead.settled()]);
  upstream.seen.length = 0;
  upstream.answer = json({ success: true });
  records.length = 0;
});

const sendOrder = (origin: string, body: unknown = order?.example.value) =>
  fetch(`${origin}${order?.operation.path}?note=${encodeURIComponent(person)}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Person": person },
    body: JSON.stringify(body),
  });
const started = async (more: object = {}) =>
  startProxyServer({ upstream: upstream.origin, operations, judge: await loadJudge(), keys, ...more });

async function told(origin: string, page: string): Promise<[number, unknown]> {
  const response = await fetch(`${origin}/__fulfillment/${page}`);
  return [response.status, await response.json()];
}

describe("health and readiness", () => {
  test("a proxy is alive and ready while connections to its upstream come about", async () => {
    expect(await told(proxy.origin, "health")).toEqual([200, { status: "alive" }]);
    expect(await told(proxy.origin, "ready")).toEqual([200, { status: "ready", upstream: upstream.origin }]);
    expect(upstream.seen).toEqual([]);
  });

  test("a proxy whose upstream is not reachable is alive and not ready", async () => {
    expect(await told(dead.origin, "health")).toEqual([200, { status: "alive" }]);
    const reason = "No connection to the upstream comes about: ECONNREFUSED.";
    expect(await told(dead.origin, "ready")).toEqual([
      503,
      { status: "not ready", upstream: "http://127.0.0.1:1", reason },
    ]);
  });

  test("a proxy that is stopped is not ready before it stops listening, and finishes what is under way", async () => {
    const own = await started({ unreadyMs: 1_500 });
    let answer: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => {
      upstream.answer = (response, seen) => {
        answer = () => json({ success: true })(response, seen);
        resolve();
      };
    });
    const call = sendOrder(own.origin);
    await arrived;
    const closed = own.close();
    expect((await told(own.origin, "ready"))[0]).toBe(503);
    answer();
    expect(await (await call).json()).toEqual({ success: true });
    await closed;
    await expect(fetch(own.origin)).rejects.toThrow();
  });
});

describe("metrics and log lines", () => {
  test("tell how calls ended, and nothing of payloads, header fields and queries", async () => {
    await sendOrder(proxy.origin);
    await sendOrder(proxy.origin, { shipTo: { name: person } });
    await fetch(`${proxy.origin}/nowhere`, { method: "POST", body: person });
    await expect.poll(() => records.length).toBe(3);
    expect(records.map(({ operation, outcome, status }) => [operation, outcome, status])).toEqual(
      expect.arrayContaining([
        ["glink.createOrder", "answered", 200],
        ["glink.createOrder", "answered", 200],
        [undefined, "refused", 404],
      ]),
    );
    const [whole] = records.filter(({ findings }) => !findings.some(({ severity }) => severity === "error"));
    expect(whole?.path).toBe(order?.operation.path);
    expect(whole?.upstreamMs).toBeLessThanOrEqual(whole?.durationMs ?? 0);
    expect(whole?.requestBytes).toBeGreaterThan(100);
    expect(JSON.stringify(records)).not.toMatch(/Jane|partner key/);
    const text = await (await fetch(`${proxy.origin}/__fulfillment/metrics`)).text();
    expect(text.split("\n")).toEqual(
      expect.arrayContaining([
        'fulfillment_proxy_calls_total{operation="glink.createOrder",outcome="answered",status="200"} 2',
        'fulfillment_proxy_calls_total{operation="",outcome="refused",status="404"} 1',
        "fulfillment_proxy_calls_running 0",
        "# TYPE fulfillment_proxy_call_seconds histogram",
        'fulfillment_proxy_call_seconds_bucket{le="+Inf"} 3',
        "fulfillment_proxy_upstream_seconds_count 2",
      ]),
    );
    expect(text).not.toMatch(/Jane|partner key/);
  });

  test("tell that an upstream failed, and that a caller has gone away, whose call is sent once", async () => {
    upstream.answer = (response) => response.destroy();
    expect((await sendOrder(proxy.origin)).status).toBe(502);
    await expect.poll(() => records.map(({ outcome }) => outcome)).toEqual(["failed"]);
    const arrived = new Promise<void>((resolve) => {
      upstream.answer = () => resolve();
    });
    const leaving = new AbortController();
    const left = fetch(proxy.origin + glinkGateway.path, {
      method: "POST",
      body: "partnerId=P",
      signal: leaving.signal,
    });
    await arrived;
    leaving.abort();
    await expect(left).rejects.toThrow();
    await expect.poll(() => records.map(({ outcome }) => outcome)).toEqual(["failed", "abandoned"]);
    expect(records[1]?.status).toBeUndefined();
    expect(upstream.seen).toHaveLength(2);
  });
});

describe("limits", () => {
  test("a body that is larger than the limit is refused with 413, and nothing is sent", async () => {
    const response = await sendOrder(proxy.origin, { remark: "x".repeat(30_000) });
    expect(response.status).toBe(413);
    expect((await response.json()).detail).toContain("larger than 20000 bytes");
    expect(upstream.seen).toEqual([]);
  });

  test("more connections than the limit are closed at once", async () => {
    const own = await started({ maxConnections: 1 });
    const { port, hostname } = new URL(own.origin);
    const first = connect(Number(port), hostname);
    await new Promise((resolve) => first.once("connect", resolve));
    const second = connect(Number(port), hostname);
    await new Promise((resolve) => second.once("close", resolve));
    expect(first.destroyed).toBe(false);
    first.destroy();
    await own.close();
  });

  test("a request that does not arrive in time is answered with 408", async () => {
    const own = await started({ timeouts: { headers: 200, request: 400 } });
    const { port, hostname } = new URL(own.origin);
    const slow = connect(Number(port), hostname);
    slow.write("POST /glink/X HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nabc");
    const answer = await new Promise((resolve) => slow.once("data", (bytes) => resolve(String(bytes))));
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    await own.close();
  });
});

test("calls are signed with other keys from the moment that there are some", async () => {
  const own = await started();
  const signedBy = () => {
    const envelope = fromForm(String(upstream.seen.at(-1)?.body));
    return ["partner key one", "partner key two"].filter((key) => verifyGlink(envelope, key));
  };
  await sendOrder(own.origin);
  expect(signedBy()).toEqual(["partner key one"]);
  own.useKeys({ glink: { P: "partner key two" } }, await loadJudge());
  await sendOrder(own.origin);
  expect(signedBy()).toEqual(["partner key two"]);
  await own.close();
});

test("what the proxy refuses or cannot pass on is never called the mock's", async () => {
  const silent = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const answers = [
    await fetch(`${proxy.origin}/nowhere`, { method: "POST", body: "{}" }),
    await fetch(`${proxy.origin}${order?.operation.path}`, { method: "POST", body: "{" }),
    await fetch(`${proxy.origin}${order?.operation.path}`),
    await sendOrder(dead.origin),
    await sendOrder(proxy.origin, { remark: "x".repeat(30_000) }),
  ];
  for (const response of answers) {
    expect(response.status).toBeGreaterThan(399);
    const text = `${[...response.headers].join("\n")}\n${await response.text()}`;
    expect(text).not.toMatch(/mock/i);
  }
  silent.close();
});
