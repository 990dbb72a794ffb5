import { isObject } from "../base/type-guards.ts";
import { type OpenApiDocument, resolve, type Schema } from "../contract/openapi.ts";
import type { Payload } from "./payload.ts";
import { knownValuesOf, typesOf } from "./schema-locations.ts";

/** A payload with every member that its schema lists; what is there already stays. */
export function complete(document: OpenApiDocument, reference: Schema, payload: Payload): Payload {
  return filled(document, reference, payload) as Payload;
}

/** The members of a value that its schema requires, all the way down: the shortest form that the contract allows. */
export function requiredOnly<Value>(document: OpenApiDocument, reference: Schema, value: Value): Value {
  return stripped(document, reference, value) as Value;
}

function filled(document: OpenApiDocument, reference: Schema, value: unknown): unknown {
  const schema = resolve(document, reference);
  if (value === undefined) return filled(document, schema, sampleOf(schema));
  if (Array.isArray(value)) {
    const { items } = schema;
    if (!items) return value;
    return (value.length > 0 ? value : [undefined]).map((entry) => filled(document, items, entry));
  }
  if (!isObject(value)) return value;
  const members = Object.entries(schema.properties ?? {}).map(([name, property]) => [
    name,
    typeof property === "object" ? filled(document, property, value[name]) : value[name],
  ]);
  return { ...value, ...Object.fromEntries(members) };
}

function stripped(document: OpenApiDocument, reference: Schema, value: unknown): unknown {
  const { items, required = [], properties = {} } = resolve(document, reference);
  if (Array.isArray(value)) return items ? value.map((entry) => stripped(document, items, entry)) : value;
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => required.includes(name));
  return Object.fromEntries(
    kept.map(([name, member]) => {
      const property = properties[name];
      return [name, typeof property === "object" ? stripped(document, property, member) : member];
    }),
  );
}

/** Texts in the forms that the patterns of the contract require. */
const formed = ["2026-06-05 15:30:00", "2026-06-05", "2026-06-05T15:30:00Z"];

/** Some value that fits a schema; objects and lists are empty. */
export function sampleOf(schema: Schema, type = typesOf(schema)[0]): unknown {
  const [known] = schema.enum ?? knownValuesOf(schema);
  switch (type) {
    case "string":
      return textOf(schema, known);
    case "integer":
    case "number":
      return known === undefined ? Math.max(1, schema.minimum ?? 1) : Number(known);
    case "boolean":
      return true;
    case "array":
      return [];
    case "null":
      return null;
    default:
      return {};
  }
}

function textOf(
  { pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY }: Schema,
  known: unknown,
): string {
  const candidates = known === undefined ? ["text", ...formed, "x".repeat(minLength)] : [String(known)];
  const found = candidates.find(
    (text) =>
      text.length >= minLength &&
      text.length <= maxLength &&
      (pattern === undefined || new RegExp(pattern, "u").test(text)),
  );
  if (found === undefined) throw new Error(`No sample text fits the pattern ${pattern}`);
  return found;
}
