import { describe, expect, test } from "vitest";
import { lower } from "../../scripts/build/lower.ts";
import { type Json, lowerDocument } from "../helpers/lowering.ts";

describe("a description", () => {
  test("becomes OpenAPI 3.0.3, without the members that 3.0 lacks", () => {
    const lowered = lowerDocument({
      jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
      info: { title: "T", version: "1", summary: "S", license: { name: "MIT", identifier: "MIT" } },
    });
    expect(lowered["openapi"]).toBe("3.0.3");
    expect(lowered["info"]).toEqual({ title: "T", version: "1", license: { name: "MIT" } });
    expect(lowered).not.toHaveProperty("jsonSchemaDialect");
  });

  test("has x-lowered before all that it describes, and an empty list where nothing is lost", () => {
    const lowered = lowerDocument({ "x-documents": [] });
    expect(Object.keys(lowered).slice(0, 2)).toEqual(["openapi", "x-lowered"]);
    expect(lowered["x-lowered"].dropped).toEqual([]);
  });

  test("has its webhooks among the paths, with all that they say", () => {
    const post = { operationId: "pushed", "x-service-type": "PUSH", responses: {} };
    const lowered = lowerDocument({ paths: { "/call": {} }, webhooks: { PUSH: { post } } });
    expect(lowered["paths"]).toEqual({ "/call": {}, "/webhooks/PUSH": { post } });
    expect(lowered).not.toHaveProperty("webhooks");
    expect(lowered["x-lowered"].notice).toContain("/webhooks/");
    expect(lowerDocument({})["x-lowered"].notice).not.toContain("/webhooks/");
  });

  test("is lowered wherever schemas stand", () => {
    const given = bodies({ schema: { const: 1 } });
    const lowered = lowerDocument({ paths: { "/a": given }, webhooks: { b: given }, components: parts });
    const wanted = bodies({ schema: { enum: [1] } });
    expect(lowered["paths"]).toEqual({ "/a": wanted, "/webhooks/b": wanted });
    expect(JSON.stringify(lowered["components"])).toBe(
      JSON.stringify(parts).replaceAll('"const":1', '"enum":[1]'),
    );
  });

  test("keeps examples as they are, whatever their members are called", () => {
    const value = { schema: { const: 1, type: ["string", "null"] }, if: {}, webhooks: {} };
    const mediaType = { schema: {}, examples: { documented: { value } } };
    expect(lowerDocument({ paths: { "/a": bodies(mediaType) } })["paths"]).toEqual({
      "/a": bodies(mediaType),
    });
  });

  test("is not changed itself", () => {
    const document = { openapi: "3.1.0", info: {}, components: { schemas: { A: { if: {}, const: 1 } } } };
    const before = structuredClone(document);
    lower(document);
    expect(document).toEqual(before);
  });
});

const parts = {
  schemas: { schema: { const: 1 } },
  parameters: { schema: { schema: { const: 1 } } },
  headers: { schema: { schema: { const: 1 } } },
  requestBodies: { schema: bodies({ schema: { const: 1 } }).post.requestBody },
  responses: { schema: bodies({ schema: { const: 1 } }).post.responses["200"] },
};

/** A path item with a media type in its request and in its answer, and its schema in a parameter and a header. */
function bodies(mediaType: { schema: Json }) {
  const content = { "application/json": mediaType };
  const { schema } = mediaType;
  return {
    parameters: [{ name: "p", in: "query", schema }],
    post: {
      parameters: [{ name: "q", in: "query", schema }],
      requestBody: { content },
      responses: { "200": { description: "D", content, headers: { schema: { schema } } } },
    },
  };
}
