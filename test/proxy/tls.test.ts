import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { createServer as createTcpServer, type Server, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { glinkGateway } from "../../generated/servers/glink.ts";
import { loadJudge } from "../../src/judge/judge.ts";
import { type ProxyServerOptions, startProxyServer } from "../../src/proxy/proxy-server.ts";
import { operations } from "../helpers/contract.ts";
import { startProxyCommand } from "../helpers/running-proxy.ts";

// Made for these tests alone, valid for localhost.
const folder = new URL("tls/", import.meta.url);
const options = {
  key: readFileSync(new URL("key.pem", folder)),
  cert: readFileSync(new URL("certificate.pem", folder)),
};
const upstream = createServer(options, (_, response) => response.end("over TLS"));
let origin = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => upstream.listen(0, "127.0.0.1", resolve));
  origin = `https://localhost:${(upstream.address() as AddressInfo).port}`;
});
afterAll(() => {
  upstream.closeAllConnections();
  upstream.close();
});
const call = (proxy: string) => fetch(proxy + glinkGateway.path, { method: "POST", body: "x" });

test("an upstream whose certificate nobody known has signed is not called, and the answer says so", async () => {
  const proxy = await startProxyServer({ upstream: origin, operations, judge: await loadJudge() });
  const response = await call(proxy.origin);
  expect(response.status).toBe(502);
  expect((await response.json()).detail).toMatch(
    /its certificate is self-signed\. .*when the proxy is started: NODE_EXTRA_CA_CERTS=issuer\.pem\. The call was not sent\./,
  );
  await proxy.close();
});

test("an upstream with a trusted certificate is called over TLS", async () => {
  const NODE_EXTRA_CA_CERTS = new URL("certificate.pem", folder).pathname;
  const proxy = await startProxyCommand([origin, "--port", "0"], { NODE_EXTRA_CA_CERTS });
  const response = await call(proxy.origin);
  expect([response.status, await response.text()]).toEqual([200, "over TLS"]);
  expect(await proxy.stop()).toBe(0);
});

describe("a connection on which TLS does not come about", () => {
  /** Where a server listens, for as long as the test runs. */
  async function listening(server: Server): Promise<string> {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    return `https://localhost:${(server.address() as AddressInfo).port}`;
  }

  /** The problem document that tells of an upstream. */
  async function problemOf(upstreamOrigin: string, more: Partial<ProxyServerOptions> = {}) {
    const judge = await loadJudge();
    const proxy = await startProxyServer({ upstream: upstreamOrigin, operations, judge, ...more });
    onTestFinished(() => proxy.close());
    return (await call(proxy.origin)).json();
  }

  test.each([
    [
      "because the server does not speak it",
      () => createTcpServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")),
      /speak TLS/,
    ],
    [
      "because the server closes it",
      () => createTcpServer((socket) => socket.destroy()),
      /\(ECONNRESET\): it closes the connection before TLS is agreed on/,
    ],
    [
      "because the server wants another version",
      () => createServer({ ...options, minVersion: "TLSv1", maxVersion: "TLSv1" }),
      /TLS cannot be agreed on/,
    ],
  ])("%s has carried no call", async (_, make, message) => {
    const { status, detail, processed } = await problemOf(await listening(make()));
    expect([status, processed]).toEqual([502, "no"]);
    expect(detail).toMatch(message);
    expect(detail).toMatch(/The call was not sent\.$/);
  });

  test("in time has carried no call", async () => {
    const sockets = new Set<Socket>();
    const silent = createTcpServer((socket) => void sockets.add(socket));
    const origin = await listening(silent);
    const { status, detail, processed } = await problemOf(origin, { timeoutMs: 200 });
    for (const socket of sockets) socket.destroy();
    expect([status, processed]).toEqual([504, "no"]);
    expect(detail).toBe(
      `${origin} takes too long. No connection to it came about within 200 ms. The call was not sent.`,
    );
  });

  test("since the server demands a certificate of its clients has carried no call", async () => {
    const env = { NODE_EXTRA_CA_CERTS: new URL("certificate.pem", folder).pathname };
    const demanding = createServer({ ...options, requestCert: true }, (_, response) => response.end());
    const proxy = await startProxyCommand([await listening(demanding), "--port", "0"], env);
    const { processed, detail } = await (await call(proxy.origin)).json();
    expect(await proxy.stop()).toBe(0);
    expect([processed, detail]).toEqual([
      "no",
      expect.stringContaining("demands a certificate of its clients"),
    ]);
  });

  test("mentions a proxy that is set and not used", async () => {
    const env = { HTTPS_PROXY: "http://proxy.example:3128" };
    const { detail } = await problemOf("https://127.0.0.1:1", { env });
    expect(detail).toContain("HTTPS_PROXY is set, but not used: the proxy connects directly.");
  });
});
