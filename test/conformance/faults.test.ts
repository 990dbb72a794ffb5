import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { createExchangeLog } from "../../src/exchanges/exchange-log.ts";
import { createFaultInjector } from "../../src/mock/faults/inject-fault.ts";
import { exampleCases, operations } from "../helpers/contract.ts";
import { acceptedHeaders, problemOf, sendPayload, useMock } from "../helpers/running-mock.ts";

const exchangeLog = createExchangeLog({ operations });
const mock = useMock({ exchangeLog });
const [order] = exampleCases;
if (!order) throw new Error("The contract has no example");
const send = (prefer?: string, origin = mock.origin) =>
  sendPayload(origin, order, order.example.value, prefer === undefined ? {} : { Prefer: prefer });
const answer = async () => (await send()).text();

describe("Prefer: fault=", () => {
  test("500 answers status 500 with a line of text", async () => {
    const response = await send("fault=500");
    expect([response.status, await response.text()]).toEqual([500, "Internal Server Error\n"]);
  });

  test("drop ends the connection before a byte of the answer", async () => {
    expect(await bytesFor("fault=drop")).toBe("");
    await expect(send("fault=drop")).rejects.toThrow("fetch failed");
  });

  test("truncate sends the first half of the body, in an answer that is complete for HTTP", async () => {
    const whole = await answer();
    const response = await send("fault=truncate");
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(text).toBe(whole.slice(0, Math.floor(whole.length / 2)));
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  test("html answers status 502 with an HTML page", async () => {
    const response = await send("fault=html");
    expect([response.status, response.headers.get("content-type")]).toEqual([
      502,
      "text/html; charset=utf-8",
    ]);
    expect(await response.text()).toMatch(/^<!DOCTYPE html>/);
  });

  test("duplicate sends the body twice in one answer", async () => {
    const whole = await answer();
    const response = await send("fault=duplicate");
    expect([response.status, await response.text()]).toEqual([200, whole + whole]);
  });

  test("are injected into refusals too, and other preferences still count", async () => {
    const response = await send("example=accepted, fault=duplicate");
    const [accepted] = (await response.text()).split("}{");
    expect(JSON.parse(`${accepted}}`)).toMatchObject({ success: true });
    const refused = await sendPayload(mock.origin, order, {}, { Prefer: "fault=html" });
    expect(refused.status).toBe(502);
  });

  test("none injects nothing", async () => {
    expect(await (await send("fault=none")).text()).toBe(await answer());
  });
});

describe("Prefer: delay=", () => {
  test("sends the answer that many milliseconds late", async () => {
    const whole = await answer();
    const start = performance.now();
    const response = await send("delay=150");
    expect(await response.text()).toBe(whole);
    expect(performance.now() - start).toBeGreaterThan(145);
  });

  test("delays what else is wrong", async () => {
    const start = performance.now();
    const response = await send("delay=60; fault=html");
    expect(response.status).toBe(502);
    expect(performance.now() - start).toBeGreaterThan(55);
  });

  test("a client that gives up leaves the mock alive", async () => {
    const signal = AbortSignal.timeout(30);
    const headers = { ...acceptedHeaders, Prefer: "delay=5000" };
    const init = { method: "POST", headers, body: JSON.stringify(order.example.value), signal };
    await expect(fetch(mock.origin + order.operation.path, init)).rejects.toThrow();
    expect((await send()).status).toBe(200);
  });
});

test.each([
  ["fault=perhaps", "500, drop, truncate, html, duplicate or none"],
  ["fault=toString", "or none"],
  ["delay=soon", "a number of milliseconds, at most 60000"],
  ["delay=60001", "at most 60000"],
  ["delay=-1", "at most 60000"],
])("Prefer: %s gets status 400, which says what there is", async (prefer, expected) => {
  const response = await send(prefer);
  expect(response.status).toBe(400);
  expect((await problemOf(response)).detail).toContain(expected);
});

test("the log tells which faults there were", () => {
  expect(exchangeLog.report().summary.faults).toMatchObject({
    drop: 2,
    truncate: 1,
    delay: 2,
    "delay, html": 1,
  });
});

describe("a share of the answers", () => {
  const rates = [
    { mishap: { fault: "html" }, rate: 0.3 },
    { mishap: { fault: "500" }, rate: 0.2 },
  ] as const;
  const first = useMock({ injectFault: createFaultInjector({ rates, seed: 7 }) });
  const second = useMock({ injectFault: createFaultInjector({ rates, seed: 7 }) });
  const other = useMock({ injectFault: createFaultInjector({ rates, seed: 8 }) });
  const statuses = async (origin: string, prefer?: (index: number) => string | undefined) => {
    const all: number[] = [];
    for (let index = 0; index < 60; index++) all.push((await send(prefer?.(index), origin)).status);
    return all;
  };

  test("meets a fault, the same one for the same seed, whatever single calls ask for", async () => {
    const found = await statuses(first.origin);
    const counts = [200, 502, 500].map((status) => found.filter((one) => one === status).length);
    expect(counts.every((count) => count >= 6)).toBe(true);
    expect(counts[0]).toBeGreaterThan(20);
    const again = await statuses(second.origin, (index) => (index % 5 === 0 ? "fault=none" : undefined));
    expect(again).toEqual(found.map((status, index) => (index % 5 === 0 ? 200 : status)));
    expect(await statuses(other.origin)).not.toEqual(found);
  });
});

/** What a bare socket receives for the order, to the last byte. */
function bytesFor(prefer: string): Promise<string> {
  const { hostname, port } = new URL(mock.origin);
  const body = JSON.stringify(order?.example.value);
  const head = `POST ${order?.operation.path} HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nPrefer: ${prefer}`;
  return new Promise((resolve, reject) => {
    let received = "";
    const socket = connect(Number(port), hostname, () => {
      socket.write(`${head}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    });
    socket.on("data", (data) => {
      received += data;
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(received));
  });
}
