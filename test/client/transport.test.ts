import { setTimeout as pause } from "node:timers/promises";
import { Agent } from "undici";
import { describe, expect, test } from "vitest";
import { nodeTransport } from "../../src/client/node/index.ts";
import type { GlinkRequest, Transport } from "../../src/index.ts";
import { createGlinkClient } from "../../src/index.ts";
import { failureOf, requestOf } from "../helpers/clients.ts";
import { glinkAccount, serveGateway } from "../helpers/glink-gateway.ts";
import { serve, serveAnswers } from "../helpers/loopback.ts";

const cancellation = requestOf<GlinkRequest<"cancelOrder">>("cancelOrder");
const at = (baseUrl: string, transport: Transport) =>
  createGlinkClient({ ...glinkAccount, baseUrl, retry: 0, transport });

describe("a transport of one's own", () => {
  test("gets what is to be sent, and its answer is read", async () => {
    const sent: unknown[] = [];
    const transport: Transport = async (request) => {
      sent.push(request);
      return new Response('{"success":true}');
    };
    await at("http://localhost", transport).cancelOrder(cancellation);
    expect(sent).toEqual([
      {
        url: "http://localhost/gateway/api/glink",
        method: "POST",
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
        body: expect.stringContaining("bizData="),
        signal: expect.any(AbortSignal),
      },
    ]);
  });

  test("that can end its requests itself gets them without a signal, and ends them", async () => {
    const sent: object[] = [];
    const ended: Error[] = [];
    const transport: Transport = Object.assign(() => Promise.reject(new Error("not asked")), {
      begin: (request: object) => {
        sent.push(request);
        return {
          answer: new Promise<never>(() => undefined),
          abort: (reason: Error) => void ended.push(reason),
        };
      },
    });
    const glink = at("http://localhost", transport);
    const failure = await failureOf(glink.cancelOrder(cancellation, { timeoutMs: 20 }));
    expect(failure).toMatchObject({ name: "TimeoutError" });
    expect(sent).toEqual([expect.not.objectContaining({ signal: expect.anything() })]);
    expect(ended).toEqual([failure]);
  });

  test("is a NetworkError where it rejects", async () => {
    const glink = at("http://localhost", () => Promise.reject(new Error("no network")));
    const failure = await failureOf(glink.cancelOrder(cancellation));
    expect(failure).toMatchObject({ name: "NetworkError", cause: { message: "no network" } });
  });

  test("cannot be named together with fetch", () => {
    const options = { ...glinkAccount, baseUrl: "http://localhost", transport: nodeTransport(), fetch };
    expect(() => createGlinkClient(options)).toThrow(/either fetch or transport/);
  });
});

describe("raw", () => {
  const sendBy = (transport: Transport) => (origin: string) =>
    at(origin, transport).raw.POST("/glink/GLINK_CANCEL_ORDER_NOTIFY", { body: cancellation });

  test("sends by the transport of the client", async () => {
    const { origin, calls } = await serveGateway("already-cancelled");
    const { data, response } = await sendBy(nodeTransport())(origin);
    expect([response.status, data?.success]).toEqual([200, true]);
    expect(response.headers.get("content-type")).toMatch(/json/);
    expect(calls).toMatchObject([{ operationId: "cancelOrder", bizData: JSON.stringify(cancellation) }]);
  });

  test("takes an answer without a body", async () => {
    const origin = await serve((_, response) => void response.writeHead(204).end());
    expect((await sendBy(nodeTransport())(origin)).response.status).toBe(204);
  });
});

describe("nodeTransport", () => {
  const form = { method: "POST", headers: {}, body: "a=1" };

  test("reads an answer for whoever calls it with a signal, whole or as it comes", async () => {
    const text = "x".repeat(300_000);
    const { origin } = await serveAnswers({ body: text });
    const send = nodeTransport();
    const asked = () => ({ ...form, url: `${origin}/`, signal: new AbortController().signal });
    const whole = await send(asked());
    expect(Object.fromEntries(whole.headers)).toMatchObject({ "content-type": "application/json" });
    expect(new TextDecoder().decode(await whole.arrayBuffer())).toBe(text);
    expect(await new Response((await send(asked())).body).text()).toBe(text);
  });

  test.each(["before it is sent", "while it waits for its answer"])(
    "rejects what its signal ends %s",
    async (when) => {
      const ending = new AbortController();
      const origin = await serve(() => ending.abort(new Error("enough")));
      if (when.startsWith("before")) ending.abort(new Error("enough"));
      const answer = nodeTransport()({ ...form, url: `${origin}/`, signal: ending.signal });
      await expect(answer).rejects.toThrow("enough");
    },
  );

  test("takes no more of a body than is read of it", async () => {
    let written = 0;
    const origin = await serve((_, response) => {
      const chunk = Buffer.alloc(65_536);
      const more = () => {
        while (!response.destroyed && response.write(chunk)) written += chunk.length;
      };
      response.on("drain", more);
      more();
    });
    const { body } = await nodeTransport()({
      ...form,
      url: `${origin}/`,
      signal: new AbortController().signal,
    });
    const reader = body?.getReader();
    await reader?.read();
    let before = -1;
    // What sockets and streams hold is full in the end.
    while (before !== written) {
      before = written;
      await pause(100);
    }
    expect(written).toBeLessThan(32 * 1024 * 1024);
    await reader?.cancel();
  });

  test("keeps a connection open for the next call", async () => {
    const sockets = new Set<unknown>();
    const origin = await serve((request, response) => {
      sockets.add(request.socket);
      response.end('{"success":true}');
    });
    const glink = at(origin, nodeTransport());
    for (let call = 0; call < 10; call++) await glink.cancelOrder(cancellation);
    // The pool opens a second one where a call comes before it has put the first one back.
    expect(sockets.size).toBeLessThanOrEqual(2);
  });

  test("sends at most as many calls at once as it may have connections, and never two on one", async () => {
    let [now, most] = [0, 0];
    const origin = await serve((_, response) => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now -= 1;
        response.end('{"success":true}');
      }, 5);
    });
    const glink = at(origin, nodeTransport({ connections: 3 }));
    await Promise.all(Array.from({ length: 12 }, () => glink.cancelOrder(cancellation)));
    expect(most).toBe(3);
  });

  test("sends by a dispatcher of undici", async () => {
    const { origin, requests } = await serveAnswers({ body: { success: true } });
    const targets: unknown[] = [];
    const dispatcher = new Agent().compose((dispatch) => (options, handler) => {
      targets.push(options.path);
      return dispatch(options, handler);
    });
    await at(origin, nodeTransport({ dispatcher })).cancelOrder(cancellation);
    expect(targets).toEqual(["/gateway/api/glink"]);
    expect(requests).toHaveLength(1);
  });
});
