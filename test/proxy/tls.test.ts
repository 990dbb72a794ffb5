import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { glinkGateway } from "../../generated/servers/glink.ts";
import { loadJudge } from "../../src/judge/judge.ts";
import { startProxyServer } from "../../src/proxy/proxy-server.ts";
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
    /its certificate is signed by itself. The call was not sent\./,
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
