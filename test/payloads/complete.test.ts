import { expect, test } from "vitest";
import type { Schema } from "../../src/contract/openapi.ts";
import { complete, requiredOnly, sampleOf } from "../../src/payloads/complete.ts";
import { knownValuesOf, placesOf, typesOf } from "../../src/payloads/schema-locations.ts";
import { documentWith } from "../helpers/small-document.ts";

const document = documentWith({
  Order: {
    type: "object",
    required: ["orderNumber", "items"],
    properties: {
      orderNumber: { type: "string" },
      note: { type: ["string", "null"] },
      items: { type: "array", items: { $ref: "#/components/schemas/Line" } },
    },
  },
  Line: {
    type: "object",
    required: ["sku"],
    properties: { sku: { type: "string" }, quantity: { type: "integer" } },
  },
});
const order: Schema = { $ref: "#/components/schemas/Order" };

test("a complete payload has every member that its schema lists, and keeps what is there", () => {
  expect(complete(document, order, { orderNumber: "SO-1", own: true })).toEqual({
    orderNumber: "SO-1",
    own: true,
    note: "text",
    items: [{ sku: "text", quantity: 1 }],
  });
  expect(complete(document, order, { note: null, items: [{ sku: "A" }, { quantity: 2 }] })).toEqual({
    orderNumber: "text",
    note: null,
    items: [
      { sku: "A", quantity: 1 },
      { sku: "text", quantity: 2 },
    ],
  });
});

test("the shortest payload has what its schema requires, all the way down", () => {
  const payload = { orderNumber: "SO-1", note: "n", items: [{ sku: "A", quantity: 2 }, { quantity: 1 }] };
  expect(requiredOnly(document, order, payload)).toEqual({ orderNumber: "SO-1", items: [{ sku: "A" }, {}] });
});

test.each<[Schema, unknown]>([
  [{ type: "string" }, "text"],
  [{ type: "string", enum: ["B2C", "B2B"] }, "B2C"],
  [{ type: "string", minLength: 6 }, "2026-06-05 15:30:00"],
  [{ type: "string", minLength: 30 }, "x".repeat(30)],
  [{ type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, "2026-06-05"],
  [{ type: "integer" }, 1],
  [{ type: "number", minimum: 5 }, 5],
  [{ type: "boolean" }, true],
  [{ type: "array" }, []],
  [{ type: "null" }, null],
  [{ type: ["null", "string"] }, null],
  [{ type: "object" }, {}],
  [{}, {}],
])("a sample of %j fits it", (schema, value) => {
  expect(sampleOf(schema)).toEqual(value);
});

test("a sample of an open set is one of its known values", () => {
  const known = Object.assign({ type: "string" }, { "x-known-values": { DHL: "DHL", UPS: "UPS" } });
  expect(sampleOf(known)).toBe("DHL");
  expect(knownValuesOf(known)).toEqual(["DHL", "UPS"]);
  expect(knownValuesOf(Object.assign({}, { "x-known-values": ["A", "B"] }))).toEqual(["A", "B"]);
  expect(knownValuesOf({})).toEqual([]);
});

test("a text that no sample fits is an error that names its pattern", () => {
  expect(() => sampleOf({ type: "string", pattern: "^ZZ$" })).toThrow("No sample text fits the pattern ^ZZ$");
});

test("the places of a body are listed in the order of its schema, with whether they are required", () => {
  const places = placesOf(document, order).map(({ path, required }) => [path.join("."), required]);
  expect(places).toEqual([
    ["orderNumber", true],
    ["note", false],
    ["items", true],
    ["items.0", false],
    ["items.0.sku", true],
    ["items.0.quantity", false],
  ]);
  expect([typesOf({ type: "string" }), typesOf({})]).toEqual([["string"], []]);
});
