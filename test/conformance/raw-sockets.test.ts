import { connect, type Socket } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { glinkGateway } from "../../generated/servers/glink.ts";
import { loadJudge } from "../../src/judge/judge.ts";
import type { MockEngine } from "../../src/mock/engine.ts";
import { startMockServer } from "../../src/mock/mock-server.ts";
import { exampleCases, operations } from "../helpers/contract.ts";
import { acceptedHeaders, useMock } from "../helpers/running-mock.ts";

const mock = useMock({}, "compiled");
const hurried = useMock({ timeouts: { headers: 200, request: 400 } }, "compiled");
const [order] = exampleCases;
const path = order?.operation.path ?? "";
const body = JSON.stringify(order?.example.value);

/** Sends bytes as they are, and returns all that comes back until the connection closes. */
function exchange(origin: string, bytes: string, whileOpen?: (socket: Socket) => void): Promise<string> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(port), hostname, () => {
      socket.write(bytes);
      whileOpen?.(socket);
    });
    socket.on("data", (data) => {
      answer += data;
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}

const head = (length: number) =>
  `POST ${path} HTTP/1.1\r\nHost: mock\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n`;

describe("over a bare socket", () => {
  test.each([
    ["bytes that are no HTTP", "GARBAGE\r\n\r\n", 400, /not an HTTP request/],
    [
      "a header field without a name",
      "POST / HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n",
      400,
      /not an HTTP request/,
    ],
    ["two lengths", `${head(2)}Content-Length: 3\r\n\r\n{}`, 400, /not an HTTP request/],
    [
      "a length and chunks at once",
      `${head(2)}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
      /not an HTTP request/,
    ],
    [
      "a chunk with a broken length",
      `POST ${path} HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n`,
      400,
      /not an HTTP request/,
    ],
    [
      "200 kB of query",
      `POST ${glinkGateway.path}?${"x".repeat(200_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
      431,
      /Send a large payload as the body/,
    ],
  ])("%s get a problem document, and the connection is closed", async (_, bytes, status, detail) => {
    const answer = await exchange(mock.origin, bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain("Content-Type: application/problem+json");
    expect(answer).toMatch(detail);
  });

  test("a whole URL in the request line is understood", async () => {
    const bytes = `POST http://elsewhere${path} HTTP/1.1\r\nHost: mock\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    expect(await exchange(mock.origin, bytes)).toMatch(/^HTTP\/1\.1 200 [\s\S]*"success"/);
  });

  test("bytes outside ASCII in the query are refused", async () => {
    const bytes = `POST ${glinkGateway.path}?partnerId=\xe4&serviceType=X&bizData={}&sign=0 HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`;
    const answer = await exchange(mock.origin, bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 400 [\s\S]*application\/problem\+json/);
  });

  test.each([
    ["a header that does not end", "POST / HTTP/1.1\r\nHost: a\r\n"],
    ["a body that does not end", `${head(100)}\r\n{`],
  ])("%s is given up after its time, and the next call is answered", async (_, bytes) => {
    const answer = await exchange(hurried.origin, bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 408 [\s\S]*did not arrive in time/);
    const next = await fetch(hurried.origin + path, { method: "POST", headers: acceptedHeaders, body });
    expect(next.status).toBe(200);
  });

  test("two calls in one packet are both answered, in their order", async () => {
    const call = `${head(Buffer.byteLength(body))}\r\n${body}`;
    const last = call.replace("Host: mock", "Host: mock\r\nConnection: close").replace(path, "/nowhere");
    const answer = await exchange(mock.origin, call + last);
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 200", "HTTP/1.1 404"]);
  });
});

describe("a server that is stopped", () => {
  async function start(engine: MockEngine) {
    const server = await startMockServer({ engine, operations, judge: await loadJudge() });
    onTestFinished(() => server.close().catch(() => {}));
    return server;
  }
  const answer = { kind: "answer", status: 200, headers: {}, body: { success: true } } as const;

  test("finishes what is in flight, and closes its connection", async () => {
    let finish = () => {};
    const asked = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let begun = () => {};
    const reached = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const server = await start({
      async answer() {
        begun();
        await asked;
        return answer;
      },
    });
    const response = fetch(server.origin + path, { method: "POST", headers: acceptedHeaders, body });
    await reached;
    const closed = server.close();
    await expect(fetch(server.origin)).rejects.toThrow();
    finish();
    expect(await (await response).json()).toEqual({ success: true });
    expect((await response).headers.get("connection")).toBe("close");
    await closed;
  });

  test("does not wait for connections that are idle", async () => {
    const server = await start({ answer: () => answer });
    const idle = exchange(server.origin, "");
    const call = `${head(Buffer.byteLength(body))}\r\n${body}`;
    const used = exchange(server.origin, call);
    await fetch(server.origin + path, { method: "POST", headers: acceptedHeaders, body });
    const before = Date.now();
    await server.close();
    expect(Date.now() - before).toBeLessThan(4_000);
    expect(await idle).toBe("");
    expect(await used).toMatch(/^HTTP\/1\.1 200/);
  });
});
