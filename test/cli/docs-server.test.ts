import { request } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operations } from "../../generated/operations/index.ts";
import { startDocsServer } from "../../src/cli/docs-server.ts";
import { serve } from "../../src/cli/serve.ts";
import { createRelay } from "../../src/delivery/relay/relay.ts";
import { loadJudge } from "../../src/judge/judge.ts";
import { createCompiledEngine } from "../../src/mock/compiled-engine.ts";
import type { RunningServer } from "../../src/server/http-server.ts";
import { exampleCases } from "../helpers/contract.ts";
import { serveAnswers } from "../helpers/loopback.ts";

let server: RunningServer;
beforeAll(async () => {
  const judge = await loadJudge();
  server = await startDocsServer({
    engine: createCompiledEngine(),
    operations,
    judge,
    port: 0,
    site: { find: async () => undefined },
    relay: createRelay({ operations, judge }),
    beside: () => ({ sandboxPort: 4020 }),
  });
});
afterAll(() => server.close());

const payload = JSON.stringify(
  exampleCases.find(({ operation }) => operation.operationId === "orderStatus")?.example.value,
);
const json = { "Content-Type": "application/json" };

/** `fetch` sets Host and Origin by itself. */
function ask(method: string, path: string, headers: Record<string, string>, body?: string) {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    request(server.origin + path, { method, headers }, async (answer) =>
      resolve({ status: answer.statusCode ?? 0, body: await text(answer) }),
    )
      .on("error", reject)
      .end(body);
  });
}

async function push(headers: Record<string, string>) {
  const receiver = await serveAnswers({ body: { success: true, code: "SUCCESS", message: null } });
  const body = JSON.stringify({ event: "orderStatus", url: receiver.origin, wire: "json", payload });
  const { status } = await ask("POST", "/__fulfillment/push", { ...json, ...headers }, body);
  return { status, received: receiver.requests.length };
}

describe("a push is relayed", () => {
  test("for a page of the server, and for who asks without a browser", async () => {
    expect(await push({ Origin: server.origin })).toEqual({ status: 200, received: 1 });
    expect(await push({})).toEqual({ status: 200, received: 1 });
  });

  test.each([
    ["a page elsewhere", { Origin: "https://evil.example" }, 403],
    ["a page of this machine on another port", { Origin: "http://localhost:3000" }, 403],
    ["a page without an origin", { Origin: "null" }, 403],
    ["a browser that says the request comes from elsewhere", { "Sec-Fetch-Site": "cross-site" }, 403],
    ["a name that leads here (DNS rebinding)", { Host: "evil.example" }, 421],
  ])("not for %s, and the receiver hears nothing", async (_, headers, status) => {
    expect(await push(headers)).toEqual({ status, received: 0 });
  });

  test("not by GET, and not from a preflight of another origin", async () => {
    expect((await ask("GET", "/__fulfillment/push", {})).status).toBe(405);
    const asking = { Origin: "https://evil.example", "Access-Control-Request-Method": "POST" };
    expect((await ask("OPTIONS", "/__fulfillment/push", asking)).status).toBe(403);
  });
});

test("pages of the server learn where the sandbox is, others do not", async () => {
  const own = await ask("GET", "/__fulfillment/beside", { Origin: server.origin });
  expect(JSON.parse(own.body)).toEqual({ sandboxPort: 4020 });
  const other = await ask("GET", "/__fulfillment/beside", { Origin: "https://evil.example" });
  expect(other.status).toBe(403);
  expect(other.body).not.toContain("4020");
});

test.each([
  [["--allow-push-to", "http://192.168.1.20:8080/hooks"], "an origin without path"],
  [["--allow-push-to", "receiver.example"], "an origin without path"],
  [["--allow-push"], "--allow-push-to"],
])("npm start refuses %j before it serves anything", async (args, says) => {
  await expect(serve({ env: { PORT: "0" }, args, siteFolder: "/nowhere" })).rejects.toThrow(says);
});
