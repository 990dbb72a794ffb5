import { isNever, type OpenApiDocument, resolve, type Schema } from "../../../src/contract/openapi.ts";

/**
 * A value made up from a schema, always the same one: every member that the schema knows, the first value of each set.
 *
 * @param example a valid value; from it are the length of lists, and texts whose schema states a pattern or known values
 * @param around names of the schemas that the value stands in
 */
export function sample(
  document: OpenApiDocument,
  reference: Schema | boolean,
  example?: unknown,
  around: readonly string[] = [],
): unknown {
  if (typeof reference !== "object") return example ?? null;
  const schema = resolve(document, reference);
  const names = reference.$ref === undefined ? around : [...around, reference.$ref];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [type] = [schema.type ?? []].flat();
  switch (type) {
    case "object":
      return sampleObject(document, schema, example, names);
    case "array":
      return sampleList(document, schema, example, names);
    case "string":
      return sampleText(schema, example);
    case "integer":
    case "number":
      return Math.max(1, schema.minimum ?? 1, (schema.exclusiveMinimum ?? 0) + 1);
    case "boolean":
      return true;
    default:
      return example ?? null;
  }
}

function sampleObject(
  document: OpenApiDocument,
  schema: Schema,
  example: unknown,
  around: readonly string[],
): unknown {
  const given: Readonly<Record<string, unknown>> = Object(example);
  const members = Object.entries(schema.properties ?? {}).filter(([, property]) => !isNever(property));
  return Object.fromEntries(
    members.map(([name, property]) => [name, sample(document, property, given[name], around)]),
  );
}

function sampleList(
  document: OpenApiDocument,
  { items = {} }: Schema,
  example: unknown,
  around: readonly string[],
): unknown {
  // A list of what it stands in, such as categories in a category, ends here.
  if (items.$ref !== undefined && around.includes(items.$ref)) return [];
  const given: unknown[] = Array.isArray(example) && example.length > 0 ? example : [undefined];
  // What one entry leaves out, another one may hold.
  return given.map((entry) =>
    sample(
      document,
      items,
      Object(entry) === entry ? { ...Object(given[0]), ...Object(entry) } : entry,
      around,
    ),
  );
}

function sampleText(schema: Schema, example: unknown): string {
  const { pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema;
  const isChosen = pattern !== undefined || schema["x-known-values"] !== undefined;
  if (isChosen && typeof example === "string") return example;
  return "string".padEnd(minLength, "-").slice(0, maxLength);
}
