import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { createExchangeLog } from "../../src/exchanges/exchange-log.ts";
import { loadJudge } from "../../src/judge/judge.ts";
import { sandboxFamilies } from "../../src/sandbox/families.ts";
import { type SandboxServerOptions, startSandboxServer } from "../../src/sandbox/sandbox-server.ts";
import type { Problem } from "../../src/server/problem.ts";
import { example } from "../../src/testing/index.ts";

/** Where the clocks of the tests begin. */
export const beginning = "2026-06-05T08:00:00.000Z";

/** The path of the world of the tests. */
export const worldPath = "/__sandbox/worlds/glink:GLINK";

/** An answer with its status and its JSON. */
export type Answer = { status: number; headers: Headers; body: Record<string, unknown> };

/** Starts a sandbox until the test has finished, with what a test does to it. */
export async function openSandbox(options: Partial<SandboxServerOptions> = {}) {
  const families = sandboxFamilies();
  const operations = families.flatMap((family) => family.operations);
  const exchangeLog = createExchangeLog({ operations, recent: 200 });
  const judge = await loadJudge();
  const server = await startSandboxServer({
    families,
    judge,
    exchangeLog,
    now: Date.parse(beginning),
    ...options,
  });
  onTestFinished(() => server.close());
  const ask = async (method: string, path: string, body?: unknown, headers = {}): Promise<Answer> => {
    const isJson = body !== undefined;
    const response = await fetch(server.origin + path, {
      method,
      ...(isJson && { body: typeof body === "string" ? body : JSON.stringify(body) }),
      headers: { ...(isJson && { "Content-Type": "application/json" }), ...headers },
    });
    return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
  };
  return {
    ...server,
    exchangeLog,
    ask,
    /** Controls the world of the tests, which has to be possible. */
    async control(method: string, path: string, body?: unknown): Promise<Record<string, unknown>> {
      const answer = await ask(method, worldPath + path, body);
      if (answer.status !== 200) throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`);
      return answer.body;
    },
    /** A control request that is refused. */
    async refusal(method: string, path: string, body?: unknown): Promise<Problem> {
      const { status, headers, body: problem } = await ask(method, worldPath + path, body);
      if (headers.get("content-type") !== "application/problem+json")
        throw new Error(`${method} ${path} is not refused: ${status} ${JSON.stringify(problem)}`);
      return problem as Problem;
    },
    place: (orderNumber: string, partnerId = "GLINK") =>
      ask("POST", "/glink/GLINK_CREATE_ORDER_NOTIFY", orderOf(orderNumber, partnerId)),
    /** The stages that were pushed about a document. */
    async stages(number: string): Promise<unknown[]> {
      const { status, body } = await ask("GET", `${worldPath}/pushes?order=${number}`);
      if (status !== 200) throw new Error(JSON.stringify(body));
      return (body["pushes"] as { stage: unknown }[]).map(({ stage }) => stage);
    },
  };
}

/** The documented order with another number, in the world of a partner. */
export function orderOf(orderNumber: string, partnerId = "GLINK"): Record<string, unknown> {
  return { ...example("GLINK_CREATE_ORDER_NOTIFY"), partnerId, orderNumber };
}

/** The stages of an order that nothing stops. */
export const allStages = ["DUE_OUT", "ALLOCATED", "PICKING", "PICKED", "PACKING", "PACKED", "SHIPPED"];

/** What a receiver got: the path, the header fields and the body as text. */
export type ReceivedPush = { path: string; headers: Readonly<Record<string, unknown>>; body: string };

/** A receiver of pushes until the test has finished. `answers` says how it answers each one; by default it acknowledges. */
export async function openReceiver(
  answers: (
    push: ReceivedPush,
    number: number,
  ) => { status?: number; body: unknown } | "break" | Promise<{ body: unknown }> = () => acknowledged,
) {
  const received: ReceivedPush[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const push = {
      path: request.url ?? "",
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    };
    received.push(push);
    const answer = await answers(push, received.length);
    if (answer === "break") {
      response.destroy();
      return;
    }
    const { body, ...rest } = answer;
    response.writeHead("status" in rest ? (rest.status ?? 200) : 200, { "Content-Type": "application/json" });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    received,
    /** The stages that came, of pushes as JSON. */
    stages: () => received.map(({ body }) => JSON.parse(body).stage),
    /** The receiver as the target of all pushes. */
    targets: { all: { url: `http://127.0.0.1:${port}/hooks`, wire: "json" }, events: {} },
  } as const;
}

/** The answer of a receiver that has processed a push. */
export const acknowledged = { body: { success: true, code: "success", message: null } };
