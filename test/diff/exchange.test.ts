import { describe, expect, test } from "vitest";
import { diffBundles } from "../../src/diff/diff.ts";
import type { JsonObject } from "../../src/diff/node.ts";
import { description, inShort, operation } from "./descriptions.ts";

const body = { schema: { type: "object" } };
const request = (content: object, required = true) => ({ requestBody: { required, content } });
const answers = (...statuses: readonly number[]) => ({
  responses: Object.fromEntries(statuses.map((status) => [status, { description: "Done." }])),
});
const field = (rest: object = {}, name = "sign") => ({
  parameters: [{ name, in: "header", schema: { type: "string" }, ...rest }],
});
const required = { required: true };
const scheme = (rest: object = {}) => ({
  components: { securitySchemes: { token: { type: "http", scheme: "bearer", ...rest } } },
});
const token = { security: [{ token: [] }] };
const servers = (...urls: readonly string[]) => ({
  servers: urls.map((url) => ({ url, description: "One." })),
});

/** Title, old and new operation, and what is found in a call and in a push. */
const cases: readonly (readonly [string, JsonObject, JsonObject, string, string])[] = [
  [
    "a new required header field",
    {},
    field(required),
    "required-parameter-added: breaking",
    "required-parameter-added: compatible",
  ],
  ["a new optional header field", {}, field(), "parameter-added: compatible", "parameter-added: compatible"],
  ["a removed header field", field(), {}, "parameter-removed: breaking", "parameter-removed: breaking"],
  [
    "a header field that becomes required",
    field(),
    field(required),
    "parameter-required: breaking",
    "parameter-required: compatible",
  ],
  [
    "a header field that becomes optional",
    field(required),
    field(),
    "parameter-optional: compatible",
    "parameter-optional: breaking",
  ],
  [
    "a header field with fewer values",
    field({ schema: {} }),
    field(),
    "type-narrowed: breaking",
    "type-narrowed: compatible",
  ],
  [
    "a header field that is described anew",
    field(),
    field({ description: "New." }),
    "description-changed: documentation",
    "description-changed: documentation",
  ],
  [
    "another media type of the request",
    request({ "application/json": body }),
    request({ "application/json": body, "text/xml": body }),
    "media-type-added: compatible",
    "media-type-added: breaking",
  ],
  [
    "a media type less of the request",
    request({ "application/json": body, "text/xml": body }),
    request({ "application/json": body }),
    "media-type-removed: breaking",
    "media-type-removed: compatible",
  ],
  [
    "an optional body that becomes required",
    request({ "application/json": body }, false),
    request({ "application/json": body }),
    "body-required: breaking",
    "body-required: compatible",
  ],
  [
    "a request that loses its body",
    {},
    { requestBody: undefined },
    "body-removed: breaking",
    "body-removed: breaking",
  ],
  [
    "a request that gets a body",
    { requestBody: undefined },
    {},
    "body-added: breaking",
    "body-added: compatible",
  ],
  ["an answer that loses its body", {}, answers(200), "body-removed: breaking", "body-removed: breaking"],
  [
    "another status of success",
    answers(200),
    answers(200, 202),
    "success-status-added: breaking",
    "success-status-added: compatible",
  ],
  [
    "a status of success less",
    answers(200, 202),
    answers(200),
    "success-status-removed: breaking",
    "success-status-removed: breaking",
  ],
  [
    "another status of failure",
    answers(200),
    answers(200, 429),
    "failure-status-added: compatible",
    "failure-status-added: compatible",
  ],
  [
    "a status of failure less",
    answers(200, 429),
    answers(200),
    "failure-status-removed: compatible",
    "failure-status-removed: breaking",
  ],
  [
    "a request that is authenticated",
    {},
    token,
    "security-removed: breaking, security-added: compatible",
    "security-removed: compatible, security-added: breaking",
  ],
  [
    "another SERVICE_TYPE",
    { "x-service-type": "A" },
    { "x-service-type": "B" },
    "service-type-changed: breaking",
    "service-type-changed: breaking",
  ],
  [
    "another operationId",
    {},
    { operationId: "shift" },
    "operation-renamed: breaking",
    "operation-renamed: breaking",
  ],
  [
    "another tag",
    { tags: ["A"] },
    { tags: ["B"] },
    "tags-changed: documentation",
    "tags-changed: documentation",
  ],
  [
    "another summary",
    {},
    { summary: "New." },
    "description-changed: documentation",
    "description-changed: documentation",
  ],
  ["a deprecation", {}, { deprecated: true }, "deprecated: compatible", "deprecated: compatible"],
  [
    "something that no rule knows",
    {},
    { callbacks: {} },
    "keyword-changed: breaking",
    "keyword-changed: breaking",
  ],
];

describe.each(["call", "push"] as const)("a %s", (sent) => {
  test.each(cases)("with %s", (_, old, now, call, push) => {
    const { changes } = diffBundles(
      description(sent, operation(old), scheme()),
      description(sent, operation(now), scheme()),
    );
    // What a security was, and what it is now, are two findings.
    expect(inShort(changes).sort()).toEqual((sent === "call" ? call : push).split(", ").sort());
  });

  test("that is new or gone", () => {
    const one = description(sent, operation());
    const none = { ...one, paths: {}, webhooks: {} };
    expect(inShort(diffBundles(none, one).changes)).toEqual(["operation-added: compatible"]);
    expect(inShort(diffBundles(one, none).changes)).toEqual(["operation-removed: breaking"]);
  });

  test("that moves to another path is still the same", () => {
    const one = description(sent, operation());
    const part = sent === "call" ? "paths" : "webhooks";
    const moved = { ...one, [part]: { "/shift": { post: operation() } } };
    const { changes } = diffBundles(one, moved);
    expect(inShort(changes)).toEqual(["path-changed: breaking"]);
    expect(changes[0]).toMatchObject({ old: "POST /move", new: "POST /shift" });
  });
});

describe("the description as a whole", () => {
  const both = (old: JsonObject, now: JsonObject) =>
    inShort(
      diffBundles(description("call", operation(), old), description("call", operation(), now)).changes,
    );

  test.each<[string, JsonObject, JsonObject, string[]]>([
    ["a server", servers("https://a"), servers("https://a", "https://b"), ["server-added: compatible"]],
    [
      "a server less",
      servers("https://a", "https://b"),
      servers("https://b"),
      ["server-removed: compatible"],
    ],
    ["servers in another order", servers("https://a", "https://b"), servers("https://b", "https://a"), []],
    ["another scheme", scheme(), scheme({ scheme: "basic" }), ["security-scheme-changed: breaking"]],
    [
      "words about a scheme",
      scheme(),
      scheme({ description: "New." }),
      ["description-changed: documentation"],
    ],
    ["a version", { info: { version: "1.0.0" } }, { info: { version: "2.0.0" } }, []],
    ["a licence", { info: {} }, { info: { license: { name: "MIT" } } }, ["info-changed: documentation"]],
    ["a stamp", { "x-generated": { sourceHash: "1" } }, { "x-generated": { sourceHash: "2" } }, []],
  ])("has %s", (_, old, now, expected) => {
    expect(both(old, now)).toEqual(expected);
  });

  test("has pushes under /webhooks/ where it is written in OpenAPI 3.0", () => {
    const lowered = (required: readonly string[]) => ({
      openapi: "3.0.4",
      info: { title: "Small", version: "1.0.0" },
      paths: {
        "/webhooks/moved": { post: operation(request({ "application/json": { schema: { required } } })) },
      },
    });
    const { changes } = diffBundles(lowered([]), lowered(["sku"]));
    expect(inShort(changes)).toEqual(["member-required: compatible"]);
  });
});
