import type { Arbitrary } from "fast-check";
import { type OpenApiDocument, resolve, type Schema } from "../contract/openapi.ts";
import { knownValuesOf, typesOf } from "../payloads/schema-locations.ts";

type FastCheck = typeof import("fast-check");

/** Entries beyond those that a list has to have. */
const moreEntries = 3;

/**
 * Values that fit the keywords of a schema about single values; what its conditions demand is left open.
 *
 * @param around names of the schemas that the value stands in: a list of what is among them is empty
 */
export function arbitraryOf(
  fc: FastCheck,
  document: OpenApiDocument,
  reference: Schema,
  around: readonly string[] = [],
): Arbitrary<unknown> {
  const schema = resolve(document, reference);
  const names = reference.$ref === undefined ? around : [...around, reference.$ref];
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const types = typesOf(schema);
  if (types.length === 0 && schema.anyOf) {
    return fc.oneof(...schema.anyOf.map((one) => arbitraryOf(fc, document, one, names)));
  }
  const kinds = types.length > 0 ? types : [schema.properties ? "object" : "any"];
  return fc.oneof(...kinds.map((type) => valuesOf(fc, document, schema, type, names)));
}

function valuesOf(
  fc: FastCheck,
  document: OpenApiDocument,
  schema: Schema,
  type: string,
  around: readonly string[],
): Arbitrary<unknown> {
  switch (type) {
    case "string":
      return textsOf(fc, schema);
    case "integer":
      return integersOf(fc, schema);
    case "number":
      return numbersOf(fc, schema);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return listsOf(fc, document, schema, around);
    case "object":
      return objectsOf(fc, document, schema, around);
    default:
      return anyJson(fc);
  }
}

function textsOf(fc: FastCheck, schema: Schema): Arbitrary<string> {
  const { pattern, minLength, maxLength } = schema;
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  const length = {
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
  };
  const any = fc.string({ unit: charactersOf(fc), ...length });
  const known = knownValuesOf(schema);
  return known.length === 0 ? any : fc.oneof(fc.constantFrom(...known), any);
}

/**
 * Code points, since these are what JSON Schema counts: plain ones mostly, all others but halves of surrogate pairs too.
 * (fast-check's own unit `binary` does the same, and takes seconds to get ready.)
 */
function charactersOf(fc: FastCheck): Arbitrary<string> {
  const between = (min: number, max: number) =>
    fc.integer({ min, max }).map((code) => String.fromCodePoint(code));
  return fc.oneof(
    { weight: 8, arbitrary: between(0x20, 0x7e) },
    { weight: 1, arbitrary: between(0, 0xd7ff) },
    { weight: 1, arbitrary: between(0xe000, 0x10ffff) },
  );
}

function integersOf(
  fc: FastCheck,
  { format, minimum, maximum, exclusiveMinimum }: Schema,
): Arbitrary<number> {
  const [lowest, highest] =
    format === "int32" ? [-(2 ** 31), 2 ** 31 - 1] : [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  const above = exclusiveMinimum === undefined ? lowest : Math.floor(exclusiveMinimum) + 1;
  const min = Math.max(lowest, above, Math.ceil(minimum ?? lowest));
  return fc.integer({ min, max: Math.min(highest, Math.floor(maximum ?? highest)) });
}

function numbersOf(fc: FastCheck, { minimum, maximum, exclusiveMinimum }: Schema): Arbitrary<number> {
  const min = exclusiveMinimum ?? minimum;
  const limits = {
    ...(min !== undefined && { min, minExcluded: exclusiveMinimum !== undefined }),
    ...(maximum !== undefined && { max: maximum }),
  };
  // JSON has no negative zero.
  return fc.double({ noNaN: true, noDefaultInfinity: true, ...limits }).map((value) => value + 0 || 0);
}

/** Any value as JSON brings it: without negative zero. */
function anyJson(fc: FastCheck): Arbitrary<unknown> {
  return fc.jsonValue({ maxDepth: 1 }).map((value) => JSON.parse(JSON.stringify(value)));
}

function listsOf(
  fc: FastCheck,
  document: OpenApiDocument,
  schema: Schema,
  around: readonly string[],
): Arbitrary<unknown[]> {
  const { items = {}, minItems: minLength = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
  if (items.$ref !== undefined && around.includes(items.$ref)) return fc.constant([]);
  const maxLength = Math.min(maxItems, minLength + moreEntries);
  return fc.array(arbitraryOf(fc, document, items, around), { minLength, maxLength });
}

function objectsOf(
  fc: FastCheck,
  document: OpenApiDocument,
  schema: Schema,
  around: readonly string[],
): Arbitrary<unknown> {
  const { properties, required = [] } = schema;
  const additional: unknown = Reflect.get(schema, "additionalProperties");
  if (!properties) {
    const values = isSchema(additional) ? arbitraryOf(fc, document, additional, around) : anyJson(fc);
    return fc.dictionary(fc.string(), values, { maxKeys: moreEntries, noNullPrototype: true });
  }
  const members = Object.entries(properties).map(
    ([name, property]) =>
      [
        name,
        typeof property === "object" ? arbitraryOf(fc, document, property, around) : anyJson(fc),
      ] as const,
  );
  return fc.record(Object.fromEntries(members), {
    requiredKeys: required.filter((name) => name in properties),
    noNullPrototype: true,
  });
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null;
}
