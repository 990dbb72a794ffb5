import { describe, expect, onTestFinished, test } from "vitest";
import type { GlinkRequest, Hooks, KakacloRequest } from "../../src/index.ts";
import { createKakacloClient, FulfillmentError } from "../../src/index.ts";
import { failureOf, glinkAt, requestOf } from "../helpers/clients.ts";
import { serve, serveAnswers } from "../helpers/loopback.ts";
import { sending } from "../helpers/transport-in-use.ts";

const query = requestOf<GlinkRequest<"queryOrders">>("queryOrders");
const order = requestOf<GlinkRequest<"createOrder">>("createOrder");
const names = ["onRequest", "onResponse", "onRetry", "onError", "onFinding"] as const;

type Told = { name: (typeof names)[number]; event: Record<string, unknown> };

/** Hooks that note all that they are told. */
function noting(options: Pick<Hooks, "payloads"> = {}): { hooks: Hooks; told: Told[] } {
  const told: Told[] = [];
  const functions = names.map((name) => [
    name,
    (event: Record<string, unknown>) => void told.push({ name, event }),
  ]);
  return { hooks: { ...options, ...Object.fromEntries(functions) }, told };
}

describe("hooks", () => {
  test("are told of a call that succeeds: its request, then its answer", async () => {
    const headers = { "X-Request-Id": "r-1" };
    const { origin, requests } = await serveAnswers({ headers, body: { success: true } });
    const { hooks, told } = noting();
    await glinkAt(origin, { hooks }).queryOrders(query);
    const url = `${origin}/gateway/api/glink`;
    const call = { family: "glink", operationId: "queryOrders", effect: "query", method: "POST", url };
    const shared = { call, attempt: 1, requestBytes: Buffer.byteLength(requests[0] ?? "") };
    expect(told).toMatchObject([
      { name: "onRequest", event: { ...shared, outcome: undefined, responseBytes: 0, status: undefined } },
      {
        name: "onResponse",
        event: { ...shared, outcome: "success", responseBytes: 16, status: 200, requestId: "r-1" },
      },
    ]);
    expect(told[0]?.event["call"]).toBe(told[1]?.event["call"]);
    for (const { event } of told) expect(event["durationMs"]).toBeGreaterThanOrEqual(0);
  });

  test("are told of each attempt, of each repetition with its pause, and of the last failure", async () => {
    const { origin } = await serveAnswers({ status: 503, headers: { "Retry-After": "0" } });
    const { hooks, told } = noting();
    await failureOf(glinkAt(origin, { hooks, retry: { attempts: 2 } }).queryOrders(query));
    expect(told.map(({ name, event }) => [name, event["attempt"], event["outcome"]])).toEqual([
      ["onRequest", 1, undefined],
      ["onResponse", 1, "HttpError"],
      ["onRetry", 1, "HttpError"],
      ["onRequest", 2, undefined],
      ["onResponse", 2, "HttpError"],
      ["onError", 2, "HttpError"],
    ]);
    expect(told[2]?.event).toMatchObject({ delayMs: 0, status: 503 });
  });

  test("are told the code of a refusal", async () => {
    const { origin } = await serveAnswers({ body: { success: false, code: "INVALID_DATA" } });
    const { hooks, told } = noting();
    await failureOf(glinkAt(origin, { hooks }).createOrder(order));
    const event = { outcome: "BusinessError", code: "INVALID_DATA", status: 200 };
    expect(told.slice(1)).toMatchObject([
      { name: "onResponse", event },
      { name: "onError", event },
    ]);
  });

  test("are told of an attempt without an answer by onError alone", async () => {
    const origin = await serve((request) => void request.socket.destroy());
    const { hooks, told } = noting();
    await failureOf(glinkAt(origin, { hooks }).queryOrders(query));
    expect(told).toMatchObject([
      { name: "onRequest" },
      { name: "onError", event: { attempt: 1, outcome: "NetworkError", status: undefined } },
    ]);
  });

  test("are told of a call that was never sent with attempt 0", async () => {
    const { hooks, told } = noting();
    const glink = glinkAt("http://127.0.0.1:9", { hooks, validate: "request" });
    await failureOf(glink.createOrder({} as never));
    expect(told.at(-1)).toMatchObject({
      name: "onError",
      event: { attempt: 0, outcome: "ContractError", requestBytes: 0 },
    });
  });

  test("all are told where there are several", async () => {
    const { origin } = await serveAnswers({ body: { success: true } });
    const [first, second] = [noting(), noting()];
    await glinkAt(origin, { hooks: [first.hooks, second.hooks] }).queryOrders(query);
    expect(first.told).toHaveLength(2);
    expect(second.told).toHaveLength(2);
  });

  test("that name only some functions are told of those alone", async () => {
    const { origin } = await serveAnswers({ body: { success: true } });
    const seen: unknown[] = [];
    await glinkAt(origin, { hooks: { onResponse: ({ outcome }) => seen.push(outcome) } }).queryOrders(query);
    expect(seen).toEqual(["success"]);
  });
});

describe("what hooks are told", () => {
  const accessToken = "access-token-0001";
  const answer = { code: 10000, data: `order of ${accessToken}` };

  async function toldOf(options: Pick<Hooks, "payloads">): Promise<string> {
    const { origin } = await serveAnswers({ body: answer }, { status: 500, body: `you sent ${accessToken}` });
    const { hooks, told } = noting(options);
    const kakaclo = createKakacloClient(sending({ accessToken, baseUrl: origin, retry: 0 as const, hooks }));
    const input = requestOf<KakacloRequest<"createOrder">>("createOrder", "kakaclo");
    await kakaclo.createOrder(input);
    await failureOf(kakaclo.createOrder(input));
    expect(told).toHaveLength(5);
    const asJson = (_: string, value: unknown) =>
      value instanceof FulfillmentError ? { ...value, message: value.message } : value;
    return JSON.stringify(told, asJson);
  }

  const personal = /"phone"|"address1"|"firstName"|"lastName"|"orderAddress"/;

  test("holds neither payloads nor answers", async () => {
    const told = await toldOf({});
    expect(told).not.toMatch(personal);
    expect(told).not.toContain("order of");
    expect(told).not.toContain("you sent");
    expect(told).not.toContain(accessToken);
  });

  test("holds both where they ask for it, and secrets never", async () => {
    const told = await toldOf({ payloads: true });
    expect(told).toMatch(personal);
    expect(told).toContain("order of [secret]");
    expect(told).toContain("you sent [secret]");
    expect(told).not.toContain(accessToken);
  });

  test("names the parameters of an address, not their values, and no query", async () => {
    const { origin } = await serveAnswers({ body: { code: 10000 } });
    const { hooks, told } = noting();
    const kakaclo = createKakacloClient(sending({ accessToken, baseUrl: origin, hooks }));
    await kakaclo.createRefund({ id: "10001", refundReason: "Out Of Stock" });
    const [first] = told;
    expect(first?.event["call"]).toMatchObject({ url: expect.stringMatching(/\{\w+\}/) });
    expect(JSON.stringify(first)).not.toContain("10001");
  });
});

describe("a hook that fails", () => {
  test("changes no call, and is reported", async () => {
    const { origin } = await serveAnswers({ body: { success: true } });
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", note);
    onTestFinished(() => void process.off("unhandledRejection", note));
    const reported: unknown[] = [];
    const hooks: Hooks = {
      onRequest: () => {
        throw "thrown";
      },
      onResponse: async () => Promise.reject("rejected"),
      onHookError: (error) => {
        reported.push(error);
        throw new Error("and so does this");
      },
    };
    expect(await glinkAt(origin, { hooks }).queryOrders(query)).toEqual({ success: true });
    await new Promise((resolve) => setImmediate(resolve));
    expect(reported).toEqual(["thrown", "rejected"]);
    expect(unhandled).toEqual([]);
  });
});

describe("with validate: report", () => {
  test("broken rules of both bodies are told, and nothing is refused", async () => {
    const { origin, requests } = await serveAnswers({ body: { success: true, orderInfoList: "none" } });
    const { hooks, told } = noting();
    const glink = glinkAt(origin, { hooks, validate: "report" });
    expect(await glink.queryOrders({} as never)).toMatchObject({ success: true });
    expect(requests).toHaveLength(1);
    const findings = told.filter(({ name }) => name === "onFinding").map(({ event }) => event);
    expect(new Set(findings.map(({ side }) => side))).toEqual(new Set(["request", "response"]));
    for (const { finding } of findings)
      expect(Object.keys(finding as object).sort()).toEqual(["expected", "fix", "pointer", "rule"]);
  });

  test("findings tell what was there where the hooks ask for payloads", async () => {
    const { origin } = await serveAnswers({ body: { success: true, orderInfoList: "none" } });
    const { hooks, told } = noting({ payloads: true });
    await glinkAt(origin, { hooks, validate: "report" }).queryOrders(query);
    expect(told.find(({ name }) => name === "onFinding")?.event).toMatchObject({
      side: "response",
      finding: { pointer: "/orderInfoList", actual: expect.stringContaining("4 characters") },
    });
  });
});

test("a failure tells status, some header fields and the request id of the answer, without secrets", async () => {
  const headers = { "X-Request-Id": "id of partner-key-0001", Server: "Tengine", "X-Other": "not shown" };
  const { origin } = await serveAnswers({ headers, body: { success: false, code: "X" } });
  const failure = await failureOf(glinkAt(origin, { partnerKey: "partner-key-0001" }).queryOrders(query));
  expect(failure).toMatchObject({
    status: 200,
    requestId: "id of [secret]",
    headers: { server: "Tengine", "x-request-id": "id of [secret]", "content-type": "application/json" },
  });
  expect(failure).not.toHaveProperty(["headers", "x-other"]);
  const nobody = await failureOf(glinkAt("http://127.0.0.1:9").queryOrders(query));
  expect(nobody).toMatchObject({ status: undefined, requestId: undefined, headers: {} });
});
