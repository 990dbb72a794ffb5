import { request as httpRequest } from "node:http";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { describe, expect, onTestFinished, test } from "vitest";
import { glinkAcknowledgement, glinkPushes } from "../../generated/pushes/glink.ts";
import { expressHandler, fastifyPlugin, type WebhookReceiver } from "../../src/webhooks/index.ts";
import { serve } from "../helpers/loopback.ts";
import {
  addressName,
  answerOf,
  formPush,
  jsonPush,
  partnerKey,
  payloadOf,
  recorder,
} from "../helpers/webhooks.ts";

/** Sends a push, prepared for some address, to the path `/hooks` of a server. */
type Deliver = (push: Request) => Promise<Response>;

const deliverTo =
  (origin: string): Deliver =>
  async (push) => {
    const { pathname } = new URL(push.url);
    const body = push.method === "GET" ? {} : { body: await push.text() };
    return fetch(origin + pathname, { method: push.method, headers: push.headers, ...body });
  };

const servers: Record<string, (receiver: WebhookReceiver) => Promise<Deliver>> = {
  "a Fetch-style server (Hono)": async (receiver) => {
    const app = new Hono();
    app.all("/hooks/*", (context) => receiver.fetch(context.req.raw));
    app.all("/hooks", (context) => receiver.fetch(context.req.raw));
    return async (push) => app.fetch(push);
  },
  "node:http": async (receiver) => deliverTo(await serve(receiver.listener)),
  Express: async (receiver) => {
    const app = express();
    app.all(["/hooks", "/hooks/:event"], expressHandler(receiver));
    app.use(express.json());
    return deliverTo(await serve(app));
  },
  "an Express router below a path": async (receiver) => {
    const app = express();
    app.use("/hooks", expressHandler(receiver));
    return deliverTo(await serve(app));
  },
  "Express after express.raw": async (receiver) => {
    const app = express();
    app.use(express.raw({ type: () => true }));
    app.use("/hooks", expressHandler(receiver));
    return deliverTo(await serve(app));
  },
  Fastify: async (receiver) => {
    const app = fastify({ bodyLimit: 100 });
    app.register(fastifyPlugin(receiver), { prefix: "/hooks" });
    onTestFinished(() => app.close());
    return deliverTo(await app.listen({ port: 0 }));
  },
};

describe.each(Object.entries(servers))("%s", (_, start) => {
  test("delivers every push in both wire forms, and bodies that are too broken to be one", async () => {
    const { receiver, handled } = recorder({ duplicates: false });
    const deliver = await start(receiver);
    for (const { operationId } of glinkPushes) {
      for (const push of [jsonPush(payloadOf(operationId)), formPush(operationId, payloadOf(operationId))]) {
        expect(await answerOf(deliver(push))).toEqual({ status: 200, ...glinkAcknowledgement });
      }
    }
    expect(handled.map(({ event }) => event)).toEqual(
      glinkPushes.flatMap(({ operationId }) => [operationId, operationId]),
    );
    expect(await answerOf(deliver(jsonPush("{")))).toMatchObject({ status: 400, success: false });
    expect(await answerOf(deliver(jsonPush("")))).toMatchObject({ status: 400, success: false });
    const image = jsonPush("{}", { "Content-Type": "image/png" });
    expect(await answerOf(deliver(image))).toMatchObject({ status: 415, success: false });
  });

  test("keeps the bytes that were signed", async () => {
    const { receiver, handled } = recorder({ partnerKey });
    const deliver = await start(receiver);
    const text = `${JSON.stringify(payloadOf("inboundStatus"), null, 3)}\n`;
    expect(await answerOf(deliver(formPush("inboundStatus", text)))).toMatchObject({ status: 200 });
    expect(handled).toMatchObject([{ text }]);
    expect(await answerOf(deliver(jsonPush(text)))).toMatchObject({ status: 401 });
  });

  test("tells pushes by the path that the caller asked for", async () => {
    const { receiver, handled } = recorder({ validate: false });
    const deliver = await start(receiver);
    for (const push of glinkPushes) await deliver(jsonPush({}, {}, `/hooks/${addressName(push)}`));
    expect(handled.map(({ event }) => event)).toEqual(glinkPushes.map(({ operationId }) => operationId));
  });

  test("refuses a body beyond the limit", async () => {
    const { receiver } = recorder({ bodyLimit: 2000 });
    const deliver = await start(receiver);
    const large = jsonPush(payloadOf("orderStatus", { note: "x".repeat(10_000) }));
    expect(await answerOf(deliver(large))).toMatchObject({ status: 413, success: false });
  });
});

describe("a server on node:http", () => {
  test("reads a body that comes in pieces, cut inside characters", async () => {
    const { receiver, handled } = recorder();
    const origin = await serve(receiver.listener);
    const bytes = Buffer.from(JSON.stringify(payloadOf("stockAdjusted")));
    const status = await new Promise((resolve, reject) => {
      const request = httpRequest(origin, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
      });
      request.on("response", (response) => resolve(response.resume().statusCode)).on("error", reject);
      for (let at = 0; at < bytes.length; at += 7) request.write(bytes.subarray(at, at + 7));
      request.end();
    });
    expect(status).toBe(200);
    expect(handled).toMatchObject([{ payload: payloadOf("stockAdjusted") }]);
  });

  test("goes on after a caller that went away in the middle of its body", async () => {
    const { receiver, failures } = recorder();
    let arrived = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const origin = await serve((request, response) => {
      receiver.listener(request, response);
      arrived();
    });
    const request = httpRequest(origin, { method: "POST", headers: { "Content-Length": 1000 } });
    request.on("error", () => {});
    request.write('{"order');
    await arrival;
    request.destroy();
    while (failures.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await answerOf(deliverTo(origin)(jsonPush(payloadOf("orderStatus"))))).toMatchObject({
      success: true,
    });
  });

  test("keeps the connection after an ordinary refusal", async () => {
    const { receiver } = recorder();
    const origin = await serve(receiver.listener);
    const refused = await deliverTo(origin)(jsonPush("{"));
    expect(refused.headers.get("connection")).toBe("keep-alive");
  });

  test("keeps the connection after a refusal at once, where the whole request has come", async () => {
    const { receiver } = recorder();
    const origin = await serve(receiver.listener);
    const refused = await fetch(origin);
    expect([refused.status, refused.headers.get("connection")]).toEqual([405, "keep-alive"]);
  });
});

test("Express with a parsed body says what to change, and does not pretend", async () => {
  const { receiver, failures, handled } = recorder();
  const app = express();
  app.use(express.json());
  app.post("/hooks", expressHandler(receiver));
  const deliver = deliverTo(await serve(app));
  expect(await answerOf(deliver(jsonPush(payloadOf("orderStatus"))))).toMatchObject({
    status: 500,
    success: false,
  });
  expect(String(failures)).toMatch(/before express\.json\(\)/);
  expect(handled).toEqual([]);
});

test("Fastify parses the bodies of other routes as before", async () => {
  const app = fastify();
  app.register(fastifyPlugin(recorder().receiver), { prefix: "/hooks" });
  app.post("/other", async (request) => ({ got: request.body }));
  onTestFinished(() => app.close());
  const answer = await app.inject({ method: "POST", url: "/other", payload: { a: 1 } });
  expect(answer.json()).toEqual({ got: { a: 1 } });
});
