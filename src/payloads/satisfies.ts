import { isObject } from "../base/type-guards.ts";
import { isNever, type OpenApiDocument, resolve, type Schema } from "../contract/openapi.ts";

/**
 * Whether a value fulfils a condition of the contract. It knows the keywords that conditions are made of; whether a
 * payload is valid is for the compiled checks to say.
 */
export function satisfies(document: OpenApiDocument, reference: Schema | boolean, value: unknown): boolean {
  if (typeof reference === "boolean") return reference;
  const schema = resolve(document, reference);
  const { allOf = [], anyOf } = schema;
  return (
    !isNever(schema) &&
    satisfiesHere(schema, value) &&
    satisfiesInside(document, schema, value) &&
    allOf.every((one) => satisfies(document, one, value)) &&
    (anyOf === undefined || anyOf.some((one) => satisfies(document, one, value)))
  );
}

function satisfiesHere(schema: Schema, value: unknown): boolean {
  const { type, enum: values, minItems = 0, maxItems = Number.POSITIVE_INFINITY, exclusiveMinimum } = schema;
  if (type === "object" && !isObject(value)) return false;
  if (values && !values.includes(value)) return false;
  if (schema.const !== undefined && schema.const !== value) return false;
  if (Array.isArray(value) && (value.length < minItems || value.length > maxItems)) return false;
  if (typeof value === "string" && [...value].length < (schema.minLength ?? 0)) return false;
  const isNumber = typeof value === "number" || typeof value === "bigint";
  return !isNumber || exclusiveMinimum === undefined || value > exclusiveMinimum;
}

function satisfiesInside(document: OpenApiDocument, schema: Schema, value: unknown): boolean {
  const { required = [], properties = {}, contains, items } = schema;
  if (Array.isArray(value)) {
    const { least, most } = countsOf(schema);
    const matches = contains ? value.filter((entry) => satisfies(document, contains, entry)).length : least;
    const fits = !contains || (matches >= least && matches <= most);
    return fits && (!items || value.every((entry) => satisfies(document, items, entry)));
  }
  if (!isObject(value)) return true;
  return (
    required.every((name) => Object.hasOwn(value, name)) &&
    Object.entries(properties).every(
      ([name, property]) => !Object.hasOwn(value, name) || satisfies(document, property, value[name]),
    )
  );
}

/** How many entries of a list have to be of the kind that `contains` names, at least and at most. */
export function countsOf(schema: Schema): { least: number; most: number } {
  const least: unknown = Reflect.get(schema, "minContains");
  const most: unknown = Reflect.get(schema, "maxContains");
  return {
    least: typeof least === "number" ? least : 1,
    most: typeof most === "number" ? most : Number.POSITIVE_INFINITY,
  };
}
