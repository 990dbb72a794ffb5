import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { explainNoAnswer, refusesClient } from "../../src/base/connection-fault.ts";
import { runCli } from "../helpers/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "tls-"));
const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
const servers: Server[] = [];
const sockets = new Set<Socket>();

async function listen(server: Server): Promise<number> {
  servers.push(server);
  server.on("connection", (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

const answer = '{"success":true,"code":"SUCCESS","message":"success"}';
let tls = 0;
let plain = 0;
let garbage = 0;
beforeAll(async () => {
  const made = spawnSync("openssl", [
    ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"],
    ...["-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", cert],
  ]);
  expect(made.status, String(made.stderr)).toBe(0);
  tls = await listen(
    createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) =>
      response.end(answer),
    ),
  );
  plain = await listen(createServer((_, response) => response.end(answer)));
  garbage = await listen(createTcpServer((socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n")));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  for (const socket of sockets) socket.destroy();
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
});

describe.each([
  ["push", (origin: string) => ["push", origin, "--event", "stockAdjusted"]],
  ["verify", (origin: string) => ["verify", origin, "--operations", "initChannels"]],
])("%s", (_, args) => {
  test("names a self-signed certificate, and how to trust it", async () => {
    const { status, stderr } = await runCli(args(`https://localhost:${tls}`));
    expect(stderr).toContain("its certificate is self-signed");
    expect(stderr).toContain("when this command is started: NODE_EXTRA_CA_CERTS=");
    expect(status).toBe(2);
  });

  test("trusts it so", async () => {
    const { status } = await runCli(args(`https://localhost:${tls}`), { env: { NODE_EXTRA_CA_CERTS: cert } });
    expect(status).toBe(1);
  });

  test("names a certificate for another host", async () => {
    const env = { NODE_EXTRA_CA_CERTS: cert };
    const { status, stderr } = await runCli(args(`https://127.0.0.1:${tls}`), { env });
    expect(stderr).toContain("its certificate is for another host name");
    expect(status).toBe(2);
  });

  test("tells TLS to a server without it, and the other way round", async () => {
    const wrongTls = await runCli(args(`https://localhost:${plain}`));
    expect(wrongTls.stderr).toMatch(/it does not speak TLS there.*http:\/\//);
    const wrongPlain = await runCli(args(`http://localhost:${tls}`));
    expect(wrongPlain.stderr).toContain("https://");
    expect([wrongTls.status, wrongPlain.status]).toEqual([2, 2]);
  });

  test("tells of a server that speaks something else", async () => {
    const { status, stderr } = await runCli(args(`http://127.0.0.1:${garbage}`));
    expect(stderr).toContain("what comes back is not HTTP");
    expect(status).toBe(2);
  });

  test("tells of a name that DNS does not know", async () => {
    const { status, stderr } = await runCli(args("http://no-such-host.invalid"));
    expect(stderr).toMatch(/\((ENOTFOUND|EAI_AGAIN)\): .*DNS/);
    expect(status).toBe(2);
  });

  test("mentions a proxy that is set and not used, when the connection fails", async () => {
    const env = { HTTP_PROXY: "http://proxy.example:3128", HTTPS_PROXY: "http://proxy.example:3128" };
    const { stderr } = await runCli(args("http://127.0.0.1:1"), { env });
    expect(stderr).toContain("HTTP_PROXY is set, but not used: this command connects directly.");
    expect((await runCli(args("http://127.0.0.1:1"))).stderr).not.toContain("PROXY");
  });
});

const here = { program: "a test", env: {} };

describe("what a fault means", () => {
  test.each([
    ["CERT_HAS_EXPIRED", "https://a.example", "its certificate has expired"],
    ["SELF_SIGNED_CERT_IN_CHAIN", "https://a.example", "from an issuer that is not known here"],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "https://a.example", "without that of its issuer"],
    ["EHOSTUNREACH", "http://a.example", "there is no route to it"],
    ["ECONNRESET", "http://a.example", "If it expects TLS, the address begins with https://"],
    ["", "http://a.example", "the connection breaks off"],
    ["EPROTO", "https://a.example", "TLS cannot be agreed on with it"],
    ["ERR_SSL_WRONG_VERSION_NUMBER", "https://a.example", "Try http:// instead of https://"],
    [
      "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED",
      "https://a.example",
      "demands a certificate of its clients",
    ],
    ["HPE_HEADER_OVERFLOW", "http://a.example", "larger than what is read"],
    ["HPE_INVALID_CONSTANT", "https://a.example", "what comes back is not HTTP."],
    ["toString", "https://a.example", "the connection breaks off"],
  ])("%s at %s", (code, origin, words) => {
    expect(explainNoAnswer(origin, { reason: "broken", code }, here)).toContain(words);
  });

  test("says what to do about an issuer that is not known, and only then", () => {
    const said = (code: string) => explainNoAnswer("https://a.example", { reason: "refused", code }, here);
    expect(said("SELF_SIGNED_CERT_IN_CHAIN")).toMatch(
      /when a test is started: NODE_EXTRA_CA_CERTS=issuer.pem\.$/,
    );
    expect(said("CERT_HAS_EXPIRED")).not.toContain("NODE_EXTRA_CA_CERTS");
  });

  test("is a refusal of the client where the server demands a certificate of it", () => {
    const codes = ["ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED", "ERR_SSL_WRONG_VERSION_NUMBER", "ECONNRESET"];
    expect(codes.map(refusesClient)).toEqual([true, false, false]);
  });
});
