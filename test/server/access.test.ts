import { request } from "node:http";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { createExchangeLog } from "../../src/exchanges/exchange-log.ts";
import { type AccessOptions, createAccess } from "../../src/server/access.ts";
import { exampleCases, operations } from "../helpers/contract.ts";
import { acceptedHeaders, useMock } from "../helpers/running-mock.ts";
import { useProxy, useUpstream } from "../helpers/running-proxy.ts";

const upstream = useUpstream();
const logs = { mock: createExchangeLog({ operations }), proxy: createExchangeLog({ operations }) };
const page = "http://localhost:5173";
const mock = useMock({ exchangeLog: logs.mock }, "compiled");
const choosy = useMock({ access: { allowHosts: ["mock.example"], cors: [page] } }, "compiled");
const proxy = useProxy(() => ({
  upstream: upstream.origin,
  exchangeLog: logs.proxy,
  keys: { kakaclo: ["t"] },
}));
const opened = useProxy(() => ({ upstream: upstream.origin, access: { cors: [page] } }));
const [order] = exampleCases;
const path = order?.operation.path ?? "";
const body = JSON.stringify(order?.example.value);
const report = "/__fulfillment/report";

type Asked = { method?: string; path?: string; headers?: Record<string, string>; body?: string };

/** `fetch` sets Host and Origin by itself. */
function ask(origin: string, asked: Asked) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      const { method = "GET", headers = {} } = asked;
      request(origin + (asked.path ?? "/"), { method, headers }, async (answer) =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: await text(answer) }),
      )
        .on("error", reject)
        .end(asked.body);
    },
  );
}

const call = (headers: Record<string, string> = {}): Asked => ({
  method: "POST",
  path,
  body,
  headers: { ...acceptedHeaders, ...headers },
});
const preflight = (origin: string): Asked => ({
  method: "OPTIONS",
  path,
  headers: {
    Origin: origin,
    "Access-Control-Request-Method": "POST",
    "Access-Control-Request-Headers": "authorization,content-type",
  },
});

describe.each([
  ["mock", mock],
  ["proxy", proxy],
])("a %s on loopback", (_, server) => {
  test.each(["evil.example", "evil.example:80", "192.168.1.7", "localhost.evil.example", "a b", "[::2]"])(
    "answers 421 to a request for %j, in whatever it asks for",
    async (host) => {
      for (const asked of [
        call({ Host: host }),
        { headers: { Host: host } },
        { path: report, headers: { Host: host } },
      ]) {
        const { status, body: problem } = await ask(server.origin, asked);
        expect(status).toBe(421);
        expect(JSON.parse(problem).detail).toContain("--allow-host");
      }
    },
  );

  test.each([
    "localhost",
    "LOCALHOST:1",
    "127.0.0.1",
    "127.0.0.2:80",
    "[::1]",
    "shop.localhost",
    "localhost.",
  ])("answers a request for %j", async (host) => {
    expect((await ask(server.origin, { headers: { Host: host } })).status).toBe(200);
  });

  test.each([
    ["an origin elsewhere", { Origin: "https://evil.example" }],
    ["an origin on another port", { Origin: "http://localhost:3000" }],
    ["no origin that is told", { Origin: "null" }],
    ["a script element elsewhere", { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors" }],
  ])("keeps its report from %s", async (_page, headers) => {
    const { status, body: problem } = await ask(server.origin, { path: report, headers });
    expect([status, JSON.parse(problem).title]).toEqual([403, "Foreign origin"]);
  });

  test.each<[string, Record<string, string>]>([
    ["a program", {}],
    ["a page of its own", { Origin: "own" }],
    [
      "an address that is opened in the browser",
      { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate" },
    ],
  ])("gives its report to %s", async (_page, headers) => {
    const own = headers["Origin"] === "own" ? { Origin: server.origin } : headers;
    expect((await ask(server.origin, { path: report, headers: own })).status).toBe(200);
  });

  test.each(["GET", "HEAD"])("answers 200 to %s /, which names its addresses", async (method) => {
    const answer = await ask(server.origin, { method });
    expect([answer.status, answer.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
    for (const address of method === "GET" ? [report, path, "/gateway/api/glink"] : []) {
      expect(answer.body).toContain(address);
    }
  });

  test.each(["/", report, "/nowhere"])("lets a browser do nothing but show %s", async (address) => {
    const { headers } = await ask(server.origin, { path: address });
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'none'");
  });
});

describe("the mock and web pages", () => {
  test("answers the preflight of any page on loopback, and lets it read the answer", async () => {
    const asked = await ask(mock.origin, preflight("https://shop.example"));
    expect(asked.status).toBe(204);
    expect(asked.headers).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-allow-headers": "authorization,content-type",
      "access-control-allow-methods": expect.stringContaining("POST"),
    });
    const answer = await ask(mock.origin, call({ Origin: "https://shop.example" }));
    expect([answer.status, answer.headers["access-control-allow-origin"]]).toEqual([200, "*"]);
  });

  test("logs calls, and no preflight", async () => {
    const before = logs.mock.report().summary.exchanges;
    await ask(mock.origin, preflight("https://shop.example"));
    await ask(mock.origin, { ...preflight("https://shop.example"), path: "/nowhere" });
    expect(logs.mock.report().summary.exchanges).toBe(before);
    expect(logs.mock.report().ok).toBe(true);
  });

  test("judges an OPTIONS request that is no preflight as the call that it is", async () => {
    expect((await ask(mock.origin, { method: "OPTIONS", path })).status).toBe(405);
  });

  test("takes a list of origins, whose pages may read the report too, and names further hosts", async () => {
    const listed = await ask(choosy.origin, preflight(page));
    expect([listed.status, listed.headers["access-control-allow-origin"]]).toEqual([204, page]);
    expect(listed.headers["vary"]).toBe("Origin");
    expect((await ask(choosy.origin, preflight("https://evil.example"))).status).toBe(403);
    expect((await ask(choosy.origin, call({ Origin: "https://evil.example" }))).status).toBe(403);
    expect((await ask(choosy.origin, call({ Origin: choosy.origin }))).status).toBe(200);
    expect((await ask(choosy.origin, call({ Host: "mock.example:8080" }))).status).toBe(200);
  });
});

describe("the proxy and web pages", () => {
  test("signs nothing that a page elsewhere sends, with a preflight or without", async () => {
    upstream.seen.length = 0;
    const before = logs.proxy.report().summary.exchanges;
    for (const Origin of ["https://evil.example", page, "null"]) {
      expect((await ask(proxy.origin, preflight(Origin))).status).toBe(403);
      expect((await ask(proxy.origin, call({ Origin }))).status).toBe(403);
    }
    expect(upstream.seen).toEqual([]);
    expect(logs.proxy.report().summary.exchanges).toBe(before);
  });

  test.each([
    ["an image", { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors" }],
    ["an image of another port", { "Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "no-cors" }],
    ["a link", { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate" }],
    ["a script of another page", { Origin: "https://evil.example" }],
  ])("signs no call by GET that a page elsewhere makes by %s", async (_, headers) => {
    upstream.seen.length = 0;
    const answer = await ask(proxy.origin, { path: "/openapi/v1/payment/balance", headers });
    expect([answer.status, JSON.parse(answer.body).title]).toEqual([403, "Foreign origin"]);
    expect(upstream.seen).toEqual([]);
    const own = { "Sec-Fetch-Site": "none", "Sec-Fetch-Mode": "navigate" };
    expect((await ask(proxy.origin, { path: "/openapi/v1/payment/balance", headers: own })).status).toBe(200);
  });

  test("lets those in that its option names, and leaves the answer as it is but for what they may read", async () => {
    expect((await ask(opened.origin, preflight(page))).status).toBe(204);
    upstream.answer = (response) => {
      const fields = [
        "Access-Control-Allow-Origin",
        "https://vendor.example",
        "Set-Cookie",
        "a=1",
        "Set-Cookie",
        "b=2",
      ];
      response.writeHead(200, [...fields, "Content-Type", "application/json"]).end("{}");
    };
    const signed = { method: "POST", path: "/gateway/api/glink", body: "partnerId=P" };
    const headers = { Origin: page, "Content-Type": "application/x-www-form-urlencoded" };
    const answer = await ask(opened.origin, { ...signed, headers });
    expect(answer.headers).toMatchObject({
      "access-control-allow-origin": page,
      "set-cookie": ["a=1", "b=2"],
    });
  });
});

describe("who may control a server", () => {
  const status = (
    host: string,
    options: AccessOptions,
    headers: Record<string, string>,
    url = "/__sandbox/worlds",
  ) =>
    createAccess(host, options).refusalOf({ url, headers: { host: "localhost:4020", ...headers } })?.problem
      .status;

  test("is everybody on this machine but web pages elsewhere", () => {
    expect(status("127.0.0.1", {}, {})).toBeUndefined();
    expect(status("127.0.0.1", {}, { origin: "http://localhost:4020" })).toBeUndefined();
    expect(status("127.0.0.1", {}, { origin: "https://evil.example" })).toBe(403);
    expect(status("127.0.0.1", { cors: "any" }, { origin: "https://evil.example" })).toBe(403);
    expect(status("127.0.0.1", { cors: [page] }, { origin: page })).toBeUndefined();
  });

  test("is a page of ours on another port, whatever other pages may do, and no other page of this machine", () => {
    const docs = "http://localhost:4010";
    for (const cors of ["any", "none", [page]] as const) {
      const options = { cors, ownPages: [docs] };
      expect(status("127.0.0.1", options, { origin: docs })).toBeUndefined();
      expect(status("127.0.0.1", options, { origin: docs }, path)).toBeUndefined();
      expect(status("127.0.0.1", options, { origin: "http://localhost:3000" })).toBe(403);
    }
    expect(createAccess("127.0.0.1", { cors: "none", ownPages: [docs] }).fieldsFor(docs)).toContain(docs);
    expect(status("0.0.0.0", { ownPages: [docs], token: "s3cret" }, { origin: docs })).toBe(401);
  });

  test("is who knows the token, where other machines can reach it", () => {
    expect(status("0.0.0.0", {}, {})).toBe(401);
    expect(status("0.0.0.0", { token: "s3cret" }, {})).toBe(401);
    expect(status("0.0.0.0", { token: "s3cret" }, { authorization: "Bearer other" })).toBe(401);
    expect(status("0.0.0.0", { token: "s3cret" }, { authorization: "Bearer s3cret" })).toBeUndefined();
    expect(status("127.0.0.1", { token: "s3cret" }, {})).toBe(401);
    expect(status("0.0.0.0", {}, {}, report)).toBeUndefined();
  });

  test.each([
    ["10.0.0.5:4010", undefined],
    ["[fe80::1]:4010", undefined],
    ["mock:4010", undefined],
    ["host.docker.internal", undefined],
    ["mock.default.svc.cluster.local", undefined],
    ["evil.example", 421],
    ["internal.evil.example", 421],
  ])("other machines call it as %s: %s", (host, expected) => {
    expect(status("0.0.0.0", {}, { host }, path)).toBe(expected);
    expect(status("0.0.0.0", { allowHosts: ["*"] }, { host }, path)).toBeUndefined();
  });
});
