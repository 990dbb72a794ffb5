import fastify, { type FastifyServerOptions } from "fastify";
import { describe, expect, onTestFinished, test } from "vitest";
import { glinkPushes } from "../../generated/pushes/glink.ts";
import { fastifyPlugin } from "../../src/webhooks/index.ts";
import { validatorOf } from "../helpers/contract.ts";
import { addressName, payloadOf, recorder } from "../helpers/webhooks.ts";

const isMetaResponse = validatorOf("glink", "orderStatus", "response");

function start(options: FastifyServerOptions = {}) {
  const { receiver, handled, failures } = recorder({ validate: false, duplicates: false });
  const app = fastify(options);
  onTestFinished(() => app.close());
  app.register(fastifyPlugin(receiver), { prefix: "/hooks" });
  return { app, handled, failures };
}

const payload = payloadOf("orderStatus");
const names = glinkPushes.map(addressName);

test.each([{}, { routerOptions: { ignoreTrailingSlash: true } }])(
  "a trailing slash is answered by the receiver, and the push is still told by its path: %j",
  async (options) => {
    const { app, handled } = start(options);
    const paths = ["/hooks", "/hooks/", ...names.map((name) => `/hooks/${name}/`)];
    for (const url of paths) {
      const answer = await app.inject({ method: "POST", url, payload });
      expect(answer.json()).toMatchObject({ success: true });
    }
    expect(handled.map(({ event }) => event)).toEqual([
      "orderStatus",
      "orderStatus",
      ...glinkPushes.map(({ operationId }) => operationId),
    ]);
  },
);

describe("what Fastify would refuse by itself is answered by a MetaResponse, and told to onFailure:", () => {
  const json = { "content-type": "application/json" };

  test.each([
    ["another method", 405, { method: "GET", url: "/hooks" }],
    ["another method below the prefix", 405, { method: "PUT", url: "/hooks/orderStatus" }],
    ["a content type that is none", 415, { method: "POST", url: "/hooks", headers: { "content-type": "x" } }],
    [
      "an unlisted content type",
      415,
      { method: "POST", url: "/hooks", headers: { "content-type": "image/png" } },
    ],
    ["no content type", 400, { method: "POST", url: "/hooks", headers: {} }],
    [
      "a content length that is none",
      400,
      { method: "POST", url: "/hooks", headers: { ...json, "content-length": "x" } },
    ],
  ] as const)("%s", async (_, status, request) => {
    const { app, handled, failures } = start();
    const answer = await app.inject({ ...request, payload: "" });
    expect(answer.statusCode).toBe(status);
    expect(isMetaResponse(answer.json())).toBe(true);
    expect(answer.json()).toMatchObject({ success: false, code: "INVALID_DATA" });
    expect(failures).toMatchObject([{ name: "WebhookRefusal", status }]);
    expect(handled).toEqual([]);
  });

  test("a path far too long is a push at an address that names nothing", async () => {
    const { app, handled } = start();
    const answer = await app.inject({ method: "POST", url: `/hooks/${"x".repeat(3000)}`, payload });
    expect(isMetaResponse(answer.json())).toBe(true);
    expect(handled).toHaveLength(1);
  });
});

test("an error of a hook of the application is the application's to answer", async () => {
  const { app, handled } = start();
  app.addHook("preHandler", async () => {
    throw Object.assign(new Error("no token"), { statusCode: 401 });
  });
  app.setErrorHandler((_error, _request, reply) => reply.code(401).send("the application's"));
  const answer = await app.inject({ method: "POST", url: "/hooks", payload });
  expect([answer.statusCode, answer.body]).toEqual([401, "the application's"]);
  expect(handled).toEqual([]);
});

test("other paths, and their not-found answer, are the application's", async () => {
  const { app } = start();
  app.setNotFoundHandler((_request, reply) => reply.code(404).send("the application's"));
  app.get("/hooks/health", async () => "fine");
  expect((await app.inject("/other")).body).toBe("the application's");
  expect((await app.inject("/hooks/health")).body).toBe("fine");
});

test("without a prefix it takes the root and one segment, and leaves everything else alone", async () => {
  const { receiver, handled } = recorder();
  const app = fastify();
  onTestFinished(() => app.close());
  app.register(fastifyPlugin(receiver));
  app.setNotFoundHandler((_request, reply) => reply.code(404).send("the application's"));
  await app.inject({ method: "POST", url: "/orderStatus", payload });
  expect(handled).toHaveLength(1);
  expect((await app.inject({ method: "POST", url: "/a/b", payload })).body).toBe("the application's");
});
