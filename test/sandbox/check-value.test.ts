import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { glinkActs } from "../../generated/sandbox/glink.ts";
import { controlDocument, controlRoutes } from "../../src/sandbox/control/routes.ts";
import { checkValue } from "../../src/sandbox/schema/check-value.ts";

/** The schemas that users meet, but for formats, of which ajv alone knows none. */
const document = controlDocument();
const schemas = [
  ...controlRoutes().flatMap(({ id, body }) => (body ? [[id, body] as const] : [])),
  ...glinkActs.map(({ act, schema }) => [act, schema] as const),
];

/** Values near to those that the schemas ask for. */
const names = [
  "advance",
  "to",
  "next",
  "speed",
  "url",
  "wire",
  "event",
  "orderNumber",
  "asnNumber",
  "lines",
  "quantity",
  "sku",
];
const leaf = fc.oneof(
  fc.constantFrom<unknown>("", "2h", "json", "manual", null, true, false, 0, 1, -1, 1.5, "SO-1"),
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const value = fc.oneof(
  leaf,
  fc.dictionary(
    fc.constantFrom(...names),
    fc.oneof(leaf, fc.array(fc.dictionary(fc.constantFrom(...names), leaf))),
  ),
);

test.each(schemas)("what %s takes is what ajv takes by its schema", (_, schema) => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const isValid = ajv.compile({ ...schema, components: document.components });
  fc.assert(
    fc.property(value, (given) => {
      expect(checkValue(schema, given, { document }).length === 0).toBe(isValid(given));
    }),
    { seed: 1, numRuns: 100 },
  );
});

describe("a broken rule", () => {
  const schema = {
    type: "object",
    required: ["sku"],
    additionalProperties: false,
    properties: { sku: { type: "string" }, quantity: { type: "integer", minimum: 1 } },
  };

  test("is told with its place, and the member that was likely meant", () => {
    expect(checkValue(schema, { skus: "A", quantity: 0 })).toMatchObject([
      { rule: "required", pointer: "/sku" },
      { rule: "additionalProperties", pointer: "/skus", fix: 'Did you mean "sku"?' },
      { rule: "minimum", pointer: "/quantity", expected: "a number at least 1", actual: "0" },
    ]);
  });

  test("is told of entries of a list, each at its place", () => {
    const list = { type: "array", items: schema };
    expect(checkValue(list, [{ sku: "A" }, { sku: 7 }]).map(({ pointer }) => pointer)).toEqual(["/1/sku"]);
  });

  test("of a schema that cannot be checked is an error of ours", () => {
    expect(() => checkValue({ oneOf: [] }, 1)).toThrow(/no oneOf/);
  });
});
