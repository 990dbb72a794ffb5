import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { beforeEach, describe, expect, test } from "vitest";
import { glinkGateway } from "../../generated/servers/glink.ts";
import { createExchangeLog } from "../../src/exchanges/exchange-log.ts";
import { operations } from "../helpers/contract.ts";
import { json, useProxy, useUpstream } from "../helpers/running-proxy.ts";

const upstream = useUpstream();
const exchangeLog = createExchangeLog({ operations });
const proxy = useProxy(() => ({ upstream: upstream.origin, timeoutMs: 400, exchangeLog }));
const dead = useProxy(() => ({ upstream: "http://127.0.0.1:1" }));
const nameless = useProxy(() => ({ upstream: "https://nowhere.invalid" }));

const call = (origin: string, signal?: AbortSignal) =>
  fetch(origin + glinkGateway.path, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: "partnerId=P",
    ...(signal && { signal }),
  });

beforeEach(() => {
  upstream.seen.length = 0;
});

describe("an upstream that gives no answer", () => {
  test.each([
    ["is dead", dead, / \(ECONNREFUSED\): nothing listens there\. .*The call was not sent\./],
    ["has no address", nameless, /\((ENOTFOUND|EAI_AGAIN)\): .*The call was not sent\./],
  ])("because it %s is told by status 502 and a problem document", async (_, proxyTo, message) => {
    const response = await call(proxyTo.origin);
    expect([response.status, response.headers.get("content-type")]).toEqual([
      502,
      "application/problem+json",
    ]);
    const problem = await response.json();
    expect(problem.detail).toMatch(message);
    expect(problem.processed).toBe("no");
  });

  test("because the connection breaks is told by 502, and nothing is sent again", async () => {
    upstream.answer = (response) => response.destroy();
    const response = await call(proxy.origin);
    expect(response.status).toBe(502);
    expect((await response.json()).detail).toMatch(/ECONNRESET.*is not known, and nothing was sent again/);
    expect(upstream.seen).toHaveLength(1);
  });

  test("because it speaks no HTTP is told by 502", async () => {
    const server = createServer((socket) => socket.end("GARBAGE\r\n\r\n")).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as { port: number };
    const { startProxyServer } = await import("../../src/proxy/proxy-server.ts");
    const { loadJudge } = await import("../../src/judge/judge.ts");
    const odd = await startProxyServer({
      upstream: `http://127.0.0.1:${port}`,
      operations,
      judge: await loadJudge(),
    });
    expect((await call(odd.origin)).status).toBe(502);
    await odd.close();
    server.close();
  });

  test("in time is told by 504, and nothing is sent again", async () => {
    upstream.answer = () => {};
    const response = await call(proxy.origin);
    expect([response.status, response.headers.get("content-type")]).toEqual([
      504,
      "application/problem+json",
    ]);
    expect((await response.json()).detail).toContain("within 400 ms");
    expect(upstream.seen).toHaveLength(1);
  });
});

describe("an answer that begins", () => {
  test("and stops breaks off for the caller too", async () => {
    upstream.answer = (response) => response.writeHead(200, { "Content-Length": "100" }).write("{");
    const response = await call(proxy.origin);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  test("slowly, but goes on, passes whole", async () => {
    upstream.answer = async (response) => {
      for (const part of ["{", '"success"', ":", "true", "}"]) {
        response.write(part);
        await pause(120);
      }
      response.end();
    };
    expect(await (await call(proxy.origin)).json()).toEqual({ success: true });
  });
});

test("a caller that gives up ends the call to the upstream", async () => {
  const caller = new AbortController();
  const ended = new Promise<void>((resolve) => {
    upstream.answer = (response) => {
      response.on("close", () => resolve());
      caller.abort();
    };
  });
  await expect(call(proxy.origin, caller.signal)).rejects.toThrow();
  await ended;
});

test("after all of that, the proxy still answers, and has logged what came back", async () => {
  upstream.answer = json({ success: true });
  expect((await call(proxy.origin)).status).toBe(200);
  await expect
    .poll(() => exchangeLog.report().exchanges.map(({ status }) => status))
    .toEqual(expect.arrayContaining([200, 502, 504]));
});
