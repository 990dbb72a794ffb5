import { expect, test } from "vitest";
import { joinTypeUnions } from "../../scripts/lib/type-unions.ts";
import type { OpenApiDocument, Schema } from "../../src/contract/openapi.ts";

const page: Schema = { title: "Page", type: "object", properties: { total: { type: "integer" } } };

/** A schema called Given, joined, beside one called Page. */
function joined(given: Schema): Schema | undefined {
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    components: { schemas: { Page: page, Given: given } },
  };
  const before = structuredClone(document);
  const after = joinTypeUnions(document);
  expect(document).toEqual(before);
  return after.components?.schemas?.["Given"];
}

test("alternatives of different types are one schema with the rules of all", () => {
  const rows: Schema = { type: "array", items: { type: "string" }, description: "Rows." };
  const given = { anyOf: [{ $ref: "#/components/schemas/Page" }, rows, { type: "null" }], description: "D" };
  expect(joined(given)).toEqual({
    type: ["object", "array", "null"],
    properties: page.properties,
    items: rows.items,
    description: "D",
  });
});

test.each<[string, Schema]>([
  ["alternatives of one type", { anyOf: [{ type: "object" }, { type: "object", required: ["a"] }] }],
  ["alternatives without a type", { anyOf: [{ required: ["a"] }, { required: ["b"] }] }],
  ["a single alternative", { anyOf: [{ type: "string" }] }],
  ["no alternatives", { type: "string" }],
])("%s stay as they are", (_, schema) => {
  expect(joined(schema)).toEqual(schema);
});
