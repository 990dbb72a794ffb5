import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import { glinkGateway } from "../../generated/servers/glink.ts";
import { createExchangeLog } from "../../src/exchanges/exchange-log.ts";
import { sealGlink, toForm } from "../../src/wire/glink.ts";
import { exampleCases, operations } from "../helpers/contract.ts";
import { json, useProxy, useUpstream } from "../helpers/running-proxy.ts";

const partnerKey = "secret-partner-key";
const keys = { glink: { P: partnerKey }, qlink: { "7": "secret-app-key" }, kakaclo: ["secret-token"] };
const upstream = useUpstream();
const exchangeLog = createExchangeLog({ operations });
const proxy = useProxy(() => ({ upstream: upstream.origin, keys, exchangeLog }));
const order = exampleCases.find(({ title }) => title === "glink.createOrder request documented");
const kakacloPath = exampleCases.find(
  ({ family, operation }) => family === "kakaclo" && operation.method === "POST",
)?.operation.path;
const serviceType = order?.operation.serviceType ?? "";
const bizData = JSON.stringify(order?.example.value);
const form = toForm(sealGlink({ partnerId: "P", partnerKey, serviceType, bizData }));
const formHeaders = { "Content-Type": "application/x-www-form-urlencoded" };

beforeEach(() => {
  upstream.seen.length = 0;
  upstream.answer = json({ success: true });
});

/** Writes bytes to the proxy and reads until the connection ends. */
function raw(text: string): Promise<string> {
  const { hostname, port } = new URL(proxy.origin);
  return new Promise((resolve, reject) => {
    let received = "";
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on("data", (data) => {
      received += data.toString("latin1");
    });
    socket.on("error", reject).on("close", () => resolve(received));
  });
}

describe("a call of the wire", () => {
  test("goes on byte for byte, with its header fields in their spelling and order", async () => {
    const lines = [
      "POST /gateway/api/glink HTTP/1.1",
      "hOsT: 127.0.0.1",
      "content-TYPE: application/x-www-form-urlencoded",
      "X-Twice: 1",
      "X-Twice: 2",
      "Connection: close, X-Hop",
      "X-Hop: gone",
      "TE: trailers",
      "Proxy-Authorization: Basic gone",
      `Content-Length: ${form.length}`,
    ];
    await raw(`${lines.join("\r\n")}\r\n\r\n${form}`);
    const [seen] = upstream.seen;
    expect(seen?.body.toString()).toBe(form);
    const { host } = new URL(upstream.origin);
    expect(seen?.rawHeaders.slice(0, -2)).toEqual([
      ...["Host", host, "content-TYPE", "application/x-www-form-urlencoded"],
      ...["X-Twice", "1", "X-Twice", "2", "Content-Length", String(form.length)],
    ]);
    expect(seen?.rawHeaders.slice(-2)).toEqual(["Connection", "keep-alive"]);
  });

  test("with query parameters keeps its query as it came", async () => {
    const query = `${form}&extra=a+b%20c&empty`;
    await fetch(`${proxy.origin}${glinkGateway.path}?${query}`, {
      method: "POST",
      body: bizData,
      headers: { "Content-Type": "application/json" },
    });
    expect(upstream.seen[0]?.url).toBe(`${glinkGateway.path}?${query}`);
    expect(upstream.seen[0]?.body.toString()).toBe(bizData);
  });

  test("that comes in chunks or compressed arrives with the same bytes", async () => {
    const zipped = gzipSync(form);
    const body = new Blob([zipped]).stream();
    const headers = { ...formHeaders, "Content-Encoding": "gzip" };
    await fetch(proxy.origin + glinkGateway.path, {
      method: "POST",
      headers,
      body,
      duplex: "half",
    } as RequestInit);
    expect(upstream.seen[0]?.headers["content-encoding"]).toBe("gzip");
    expect(upstream.seen[0]?.body.equals(zipped)).toBe(true);
  });

  test.each([
    ["zstd", "zstd", "note"],
    ["a gzip that is none", "gzip", "warning"],
    ["deflate that is none", "deflate", "warning"],
    ["a gzip that is too large to be judged", "gzip", "note"],
  ])("goes on as it is with the content coding %s, and is not judged", async (name, coding, severity) => {
    const body = name.includes("too large") ? gzipSync(Buffer.alloc(12_000_000)) : Buffer.from(form);
    const headers = { ...formHeaders, "Content-Encoding": coding };
    await proxy.settled();
    const before = exchangeLog.report();
    const response = await fetch(proxy.origin + glinkGateway.path, { method: "POST", headers, body });
    expect(response.status).toBe(200);
    expect(upstream.seen[0]?.body.equals(body)).toBe(true);
    expect(upstream.seen[0]?.headers["content-encoding"]).toBe(coding);
    await expect.poll(() => exchangeLog.report().summary.exchanges).toBe(before.summary.exchanges + 1);
    const { findings, violations } = exchangeLog.report().summary;
    expect(violations).toBe(before.summary.violations);
    const more = (name: "note" | "warning") => findings[name] - before.summary.findings[name];
    expect([more("note"), more("warning")]).toEqual(severity === "note" ? [1, 0] : [0, 1]);
  });

  test("goes on though it is wrong, because the real system decides", async () => {
    for (const body of ["partnerId=P", "serviceType=GLINK_NEW_CALL&partnerId=P&bizData=%7B%7D&sign=1", ""]) {
      await fetch(proxy.origin + glinkGateway.path, { method: "POST", headers: formHeaders, body });
      expect(upstream.seen.at(-1)?.body.toString()).toBe(body);
    }
    expect(upstream.seen).toHaveLength(3);
  });

  test.each([
    ["qlink", { appKey: "7", sign: "0".repeat(40) }],
    ["qlink", { appKey: "8", sign: "A".repeat(40) }],
    ["kakaclo", { Authorization: "Bearer other-token" }],
  ])("of %s keeps its own credentials, right or wrong: %j", async (family, credentials) => {
    const call = exampleCases.find((one) => one.family === family);
    const init = {
      method: "POST",
      headers: { "Content-Type": "application/json", ...credentials },
      body: "[1 }",
    };
    await fetch(proxy.origin + call?.operation.path, init);
    const [seen] = upstream.seen;
    expect(seen?.body.toString()).toBe("[1 }");
    for (const [name, value] of Object.entries(credentials))
      expect(seen?.headers[name.toLowerCase()]).toBe(value);
  });
});

test.each([
  [
    "logical",
    (body: string) =>
      fetch(proxy.origin + order?.operation.path, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body,
      }),
  ],
  [
    "KakaClo's",
    (body: string) =>
      fetch(`${proxy.origin}${kakacloPath}`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body,
      }),
  ],
])("the digits of a %s call and of its answer pass as they were written", async (_, send) => {
  const digits = '{"orderNumber":1853427190042173441,"a":1.0,"b":1e3,"c":0.10,"b":-0}';
  upstream.answer = (response) =>
    response
      .writeHead(200, { "Content-Type": "application/json" })
      .end(`{"success":true,"data":1853427190042173441}`);
  expect(await (await send(digits)).text()).toBe('{"success":true,"data":1853427190042173441}');
  const sent = String(upstream.seen[0]?.body);
  expect(sent.startsWith("{") ? sent : new URLSearchParams(sent).get("bizData")).toBe(digits);
});

describe("an answer", () => {
  const call = (init: RequestInit = {}) =>
    fetch(proxy.origin + glinkGateway.path, { method: "POST", headers: formHeaders, body: form, ...init });

  test.each([302, 400, 401, 404, 429, 500, 503])("with status %i comes back as it is", async (status) => {
    const page = "<html>À bientôt</html>";
    upstream.answer = (response) =>
      response
        .writeHead(status, "Its Own Words", { "Content-Type": "text/html", Location: "/elsewhere" })
        .end(page);
    const response = await call({ redirect: "manual" });
    expect([response.status, response.statusText]).toEqual([status, "Its Own Words"]);
    expect(response.headers.get("location")).toBe("/elsewhere");
    expect(await response.text()).toBe(page);
    expect(upstream.seen).toHaveLength(1);
  });

  test("keeps its header fields and its compression", async () => {
    const zipped = gzipSync('{"success":true}');
    upstream.answer = (response) => {
      response.sendDate = false;
      const fields = ["Set-Cookie", "a=1", "set-cookie", "b=2", "Content-Encoding", "gzip", "X-Hop", "1"];
      response.writeHead(200, [...fields, "Content-Length", String(zipped.length), "Connection", "x-hop"]);
      response.end(zipped);
    };
    const head = `POST ${glinkGateway.path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${formHeaders["Content-Type"]}`;
    const received = await raw(
      `${head}\r\nConnection: close\r\nContent-Length: ${form.length}\r\n\r\n${form}`,
    );
    const [, ...fields] = received.split("\r\n\r\n")[0]?.split("\r\n") ?? [];
    expect(fields).toEqual([
      "Set-Cookie: a=1",
      "set-cookie: b=2",
      "Content-Encoding: gzip",
      `Content-Length: ${zipped.length}`,
      "Connection: close",
    ]);
    expect(received.slice(received.indexOf("\r\n\r\n") + 4)).toBe(zipped.toString("latin1"));
  });

  test("of many megabytes passes whole", async () => {
    const large = "x".repeat(12_000_000);
    upstream.answer = (response) => response.end(large);
    const text = await (await call()).text();
    expect(text.length).toBe(large.length);
  });

  test("comes over a connection that is kept", async () => {
    for (let count = 0; count < 3; count++) await (await call()).text();
    expect(new Set(upstream.seen.map(({ port }) => port)).size).toBe(1);
  });
});
