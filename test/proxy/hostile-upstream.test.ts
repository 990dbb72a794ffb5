import { Agent, request } from "node:http";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { glinkGateway } from "../../generated/servers/glink.ts";
import { createExchangeLog } from "../../src/exchanges/exchange-log.ts";
import { operations } from "../helpers/contract.ts";
import { useProxy } from "../helpers/running-proxy.ts";
import { type Behaviour, behaviours, type Learned } from "./upstream-behaviours.ts";

const callers = 20;
const server = createServer(behave);
const open = new Set<Socket>();
const originOf = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const exchangeLog = createExchangeLog({ operations });

beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  for (const socket of open) socket.destroy();
  server.close();
});
const proxy = useProxy(() => ({ upstream: originOf(), timeoutMs: 4_000, exchangeLog }));
const agent = new Agent({ keepAlive: true });
afterAll(() => agent.destroy());

/** Reads requests, and does after each what its field `X-Behaviour` names by number. */
function behave(socket: Socket): void {
  open.add(socket);
  let received = "";
  socket.on("error", () => {});
  socket.on("close", () => open.delete(socket));
  socket.on("data", (data) => {
    received += data.toString("latin1");
    const [head = "", body] = received.split("\r\n\r\n");
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
    if (body === undefined || body.length < length) return;
    received = "";
    const { sends } = behaviours[Number(/x-behaviour: (\d+)/i.exec(head)?.[1])] ?? { sends: honest };
    if (typeof sends === "string") socket.write(sends, "latin1");
    else sends(socket);
  });
}

const honest =
  'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 16\r\n\r\n{"success":true}';

/** Calls once, and tells what is learned of it. */
function call(number: number): Promise<Learned | string> {
  return new Promise((resolve) => {
    const headers = { "Content-Type": "application/x-www-form-urlencoded", "X-Behaviour": String(number) };
    const asked = request(proxy.origin + glinkGateway.path, { method: "POST", headers, agent }, (answer) => {
      buffer(answer).then(
        (body) => resolve(learnedOf(answer.statusCode ?? 0, answer.headers["content-type"], String(body))),
        () => resolve("broken off"),
      );
    });
    asked.on("error", (error) => resolve(`no answer: ${error.message}`));
    asked.end("partnerId=P");
  });
}

function learnedOf(status: number, type: string | undefined, body: string): Learned | string {
  if (type !== "application/problem+json") return status;
  const { processed, detail } = JSON.parse(body);
  if (processed !== "unknown" || !/is not known, and nothing was sent again/.test(detail)) return body;
  return { 502: "not usable" as const, 504: "too late" as const }[status] ?? body;
}

describe(`an upstream that misbehaves towards ${callers} callers at once`, () => {
  const learned = new Map<Behaviour, (Learned | string)[]>();

  beforeAll(async () => {
    const all = behaviours.map((behaviour, number) => ({ behaviour, number }));
    const isSlow = ({ learned: how, name }: Behaviour) => how === "too late" || name.endsWith("no more");
    const one = async ({ behaviour, number }: (typeof all)[number]) => {
      const what = await call(number);
      learned.set(behaviour, [...(learned.get(behaviour) ?? []), what]);
    };
    const caller = async (first: number) => {
      const slow = all.filter(({ behaviour }) => isSlow(behaviour)).map(one);
      const others = all.filter(({ behaviour }) => !isSlow(behaviour));
      for (let at = 0; at < others.length; at++) {
        const next = others[(first * 3 + at) % others.length];
        if (next) await one(next);
      }
      await Promise.all(slow);
    };
    await Promise.all(Array.from({ length: callers }, (_, first) => caller(first)));
  }, 120_000);

  test("does so in at least 50 ways", () => {
    expect(new Set(behaviours.map(({ name }) => name)).size).toBeGreaterThanOrEqual(50);
  });

  test.each(behaviours)("$name: every caller learns what is known ($learned)", (behaviour) => {
    expect(learned.get(behaviour)).toEqual(Array(callers).fill(behaviour.learned));
  });

  test("does not end the proxy, which answers the next call and has logged all others", async () => {
    expect(await call(behaviours.length)).toBe(200);
    const all = behaviours.length * callers + 1;
    await expect.poll(() => exchangeLog.report().summary.exchanges, { timeout: 20_000 }).toBe(all);
  });
});
