import { describe, expect, test } from "vitest";
import { type Json, lowerSchema, place } from "../helpers/lowering.ts";

test("a schema of lists and other values has no type, and says what it lacks", () => {
  const given = { type: ["object", "array", "null"], description: "D", required: ["a"], items: { const: 2 } };
  expect(lowerSchema(given)).toEqual({
    schema: { description: "D" },
    dropped: [
      { pointer: `${place}/type`, rule: 'It is of type ["object","array","null"].' },
      { pointer: `${place}/required`, rule: 'If it is of type "object", then `a` is present.' },
      { pointer: `${place}/items`, rule: 'If it is of type "array", then each entry is 2.' },
    ],
  });
});

test("a schema of several types has no type, keeps its default, and says what it lacks", () => {
  const given = { type: ["string", "integer", "null"], description: "D", minimum: 1, default: 1, "x-a": 1 };
  expect(lowerSchema(given)).toEqual({
    schema: { description: "D", default: 1, "x-a": 1 },
    dropped: [
      { pointer: `${place}/type`, rule: 'It is of type ["string","integer","null"].' },
      { pointer: `${place}/minimum`, rule: 'If it is of type "number", then it is at least 1.' },
    ],
  });
});

test("alternatives of which one is a list are no alternatives, and say what they lack", () => {
  const given = { anyOf: [{ $ref: "#/a" }, { type: "array", items: {} }, { type: "null" }], title: "T" };
  expect(lowerSchema(given)).toEqual({
    schema: { title: "T" },
    dropped: [
      {
        pointer: `${place}/anyOf`,
        rule: 'Either it is described by "#/a", or it is of type "array", or it is of type "null".',
      },
    ],
  });
});

test("other alternatives stay", () => {
  const given = { anyOf: [{ required: ["a"] }, { type: "string", const: "A" }] };
  const schema = { anyOf: [{ required: ["a"] }, { type: "string", enum: ["A"] }] };
  expect(lowerSchema(given)).toEqual({ schema, dropped: [] });
});

describe("types", () => {
  test.each<[string, Json, Json]>([
    ["one type or null is nullable", { type: ["string", "null"] }, { type: "string", nullable: true }],
    ["a list of one type is that type", { type: ["string"] }, { type: "string" }],
    ["null alone is an enum", { type: "null" }, { type: "string", nullable: true, enum: [null] }],
    ["a list without items has any", { type: "array" }, { type: "array", items: {} }],
    ["a schema without type stays without", { description: "D" }, { description: "D" }],
  ])("%s", (_, schema, wanted) => {
    expect(lowerSchema(schema)).toEqual({ schema: wanted, dropped: [] });
  });
});

describe("keywords that 3.0 says otherwise", () => {
  test.each<[string, Json, Json]>([
    ["const", { type: "string", const: "A" }, { type: "string", enum: ["A"] }],
    ["exclusiveMinimum", { exclusiveMinimum: 0 }, { minimum: 0, exclusiveMinimum: true }],
    ["exclusiveMaximum", { exclusiveMaximum: 9 }, { maximum: 9, exclusiveMaximum: true }],
    ["the tighter of two bounds", { minimum: 5, exclusiveMinimum: 0 }, { minimum: 5 }],
    ["equal bounds", { maximum: 5, exclusiveMaximum: 5 }, { maximum: 5, exclusiveMaximum: true }],
    ["base64", { type: "string", contentEncoding: "base64" }, { type: "string", format: "byte" }],
    ["examples", { examples: ["a", "b"] }, { example: "a" }],
    ["true and false", { properties: { a: true, b: false } }, { properties: { a: {}, b: { not: {} } } }],
    ["a comment", { $comment: "C", type: "string" }, { type: "string" }],
    ["$ref alone", { $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/A" }],
    ["$ref with more beside it", { $ref: "#/a", title: "T" }, { title: "T", allOf: [{ $ref: "#/a" }] }],
  ])("%s", (_, schema, wanted) => {
    expect(lowerSchema(schema)).toEqual({ schema: wanted, dropped: [] });
  });

  test("default, enum and closed objects stay", () => {
    const schema = { type: "object", default: { if: 1 }, enum: [{ const: 1 }], additionalProperties: false };
    expect(lowerSchema(schema)).toEqual({ schema, dropped: [] });
  });

  test("are lowered at any depth", () => {
    const nest = (inner: Json) => ({
      properties: { a: { items: { additionalProperties: { oneOf: [{ anyOf: [{ allOf: [inner] }] }] } } } },
      not: inner,
    });
    expect(lowerSchema(nest({ const: 1 })).schema).toEqual(nest({ enum: [1] }));
  });

  test("are told from properties of the same name", () => {
    const names = [
      "const",
      "if",
      "then",
      "contains",
      "description",
      "examples",
      "type",
      "items",
      "$ref",
      "not",
    ];
    const named = (inner: Json) => Object.fromEntries([...names, "__proto__x"].map((name) => [name, inner]));
    const given = { type: "object", required: ["const"], properties: named({ const: 1 }) };
    const wanted = { type: "object", required: ["const"], properties: named({ enum: [1] }) };
    expect(lowerSchema(given)).toEqual({ schema: wanted, dropped: [] });
  });
});
