import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import express from "express";
import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { expressHandler, type WebhookReceiver } from "../../src/webhooks/index.ts";
import { signPush } from "../../src/webhooks/signature.ts";
import { serve } from "../helpers/loopback.ts";
import { answerOf, formPush, jsonPush, partnerKey, payloadOf, recorder } from "../helpers/webhooks.ts";

/** White space and a large number, which a parser would lose. */
const text = `${JSON.stringify(payloadOf("orderStatus"), null, 1)}\n`.replace(
  "{",
  '{"id":1853427190042173441,',
);
const signed = () => {
  const sign = signPush(new TextEncoder().encode(text), partnerKey);
  return jsonPush(text, { sign });
};

async function deliver(origin: string, push: Request): Promise<Response> {
  return fetch(`${origin}/hooks`, { method: "POST", headers: push.headers, body: await push.text() });
}

/** What Google Cloud Functions and NestJS with `rawBody: true` do: body parsers that keep the bytes. */
function keepingRawBody() {
  const verify = (request: object, _response: unknown, bytes: Buffer) => {
    Object.assign(request, { rawBody: bytes });
  };
  return [express.json({ verify }), express.urlencoded({ verify, extended: true })];
}

const servers: Record<string, (receiver: WebhookReceiver) => Promise<string>> = {
  "the handler of Express, behind parsers that keep rawBody": (receiver) =>
    serve(express().use(keepingRawBody()).post("/hooks", expressHandler(receiver))),
  "the listener, behind parsers that keep rawBody": (receiver) =>
    serve(express().use(keepingRawBody()).post("/hooks", receiver.listener)),
  "the listener, behind express.raw": (receiver) =>
    serve(
      express()
        .use(express.raw({ type: () => true }))
        .post("/hooks", receiver.listener),
    ),
  "the handler of Express, behind express.text": (receiver) =>
    serve(
      express()
        .use(express.text({ type: () => true }))
        .post("/hooks", expressHandler(receiver)),
    ),
};

describe.each(Object.entries(servers))("%s", (_, start) => {
  test("takes the bytes as they came, in both wire forms", async () => {
    const { receiver, handled } = recorder({ partnerKey, duplicates: false });
    const origin = await start(receiver);
    for (const push of [signed(), formPush("orderStatus", text)]) {
      expect(await answerOf(deliver(origin, push))).toMatchObject({ status: 200, success: true });
    }
    expect(handled).toMatchObject([{ text }, { text }]);
  });

  test("keeps to the body limit, and refuses what is not JSON", async () => {
    const { receiver } = recorder({ bodyLimit: 100 });
    const origin = await start(receiver);
    expect(await answerOf(deliver(origin, signed()))).toMatchObject({ status: 413, success: false });
  });

  test("takes a compressed body that was unpacked before", async () => {
    const { receiver, handled } = recorder({ partnerKey });
    const origin = await start(receiver);
    const headers = { ...Object.fromEntries(signed().headers), "Content-Encoding": "gzip" };
    const answer = fetch(`${origin}/hooks`, { method: "POST", headers, body: gzipSync(text) });
    expect(await answerOf(answer)).toMatchObject({ status: 200, success: true });
    expect(handled).toMatchObject([{ text }]);
  });
});

test("bytes that are still compressed are refused as such, wherever they lie", async () => {
  const { receiver } = recorder();
  const rawBody = gzipSync(text);
  const origin = await serve((request, response) =>
    receiver.listener(Object.assign(request, { rawBody }), response),
  );
  const headers = { "Content-Type": "application/json", "Content-Encoding": "gzip" };
  const answer = fetch(origin, { method: "POST", headers, body: rawBody });
  expect(await answerOf(answer)).toMatchObject({ status: 415, message: expect.stringContaining("Encoding") });
});

test("a body that was parsed, its bytes not kept, is answered by HTTP 500 and a sentence that says what to do", async () => {
  const { receiver, failures, handled } = recorder();
  const origin = await serve(express().use(express.json()).post("/hooks", receiver.listener));
  expect(await answerOf(deliver(origin, signed()))).toMatchObject({ status: 500, success: false });
  for (const what of ["before express.json()", "express.raw(", "rawBody: true", "bodyParser: false"]) {
    expect(String(failures)).toContain(what);
  }
  expect(handled).toEqual([]);
});

describe("a Fetch-style server whose middleware has read the body", () => {
  test.each(["text", "arrayBuffer", "json", "blob"] as const)(
    "by c.req.%s() of Hono hands over c.req",
    async (read) => {
      const { receiver, handled } = recorder({ partnerKey });
      const app = new Hono()
        .use(async (context, next) => {
          await context.req[read]();
          await next();
        })
        .post("/hooks", (context) => receiver.fetch(context.req));
      expect(await answerOf(app.fetch(signed()))).toMatchObject({ status: 200, success: true });
      expect(handled).toMatchObject([{ text }]);
    },
  );

  test("and nothing has read it: c.req is as good as c.req.raw", async () => {
    const { receiver, handled } = recorder({ partnerKey });
    const app = new Hono().post("/hooks", (context) => receiver.fetch(context.req));
    expect(await answerOf(app.fetch(signed()))).toMatchObject({ status: 200, success: true });
    expect(handled).toHaveLength(1);
  });

  test.each<[string, (push: Request, receiver: WebhookReceiver) => Promise<Response> | Response]>([
    [
      "itself",
      async (push, receiver) => {
        await push.text();
        return receiver.fetch(push);
      },
    ],
    [
      "by a reader that still has it",
      (push, receiver) => {
        push.body?.getReader();
        return receiver.fetch(push);
      },
    ],
    [
      "by c.req.formData() of Hono, which keeps no bytes",
      (push, receiver) =>
        new Hono()
          .post("/hooks", async (context) => {
            await context.req.formData();
            return receiver.fetch(context.req);
          })
          .fetch(push),
    ],
  ])("%s: HTTP 500 and a sentence that says what to do", async (_, handle) => {
    const { receiver, handled, failures } = recorder();
    const push = formPush("orderStatus", text);
    expect(await answerOf(handle(push, receiver))).toMatchObject({ status: 500, success: false });
    expect(String(failures)).toMatch(/was read before.*request\.clone\(\).*c\.req/);
    expect(handled).toEqual([]);
  });
});

test("a server whose answer cannot be written ends the connection and lives on", async () => {
  const { receiver } = recorder();
  let isBroken = true;
  const server = createServer((request, response) => {
    if (isBroken) {
      response.writeHead = () => {
        throw new Error("a middleware failed");
      };
    }
    receiver.listener(request, response);
  });
  const origin = await serve((request, response) => void server.emit("request", request, response));
  await expect(deliver(origin, signed())).rejects.toThrow();
  isBroken = false;
  expect(await answerOf(deliver(origin, signed()))).toMatchObject({ success: true });
});
