import { type OpenApiDocument, resolve, type Schema } from "../../../src/contract/openapi.ts";

/** The limits that a schema of one type states. */
export type Limits = Pick<
  Schema,
  "minLength" | "maxLength" | "pattern" | "minimum" | "maximum" | "exclusiveMinimum" | "minItems" | "maxItems"
>;

/** How a library builds its schemas. */
export type SchemaKit<S> = {
  string(limits: Limits): S;
  number(limits: Limits, isInteger: boolean): S;
  boolean(): S;
  nothing(): S;
  list(item: S, limits: Limits): S;
  object(members: Record<string, S>): S;
  optional(schema: S): S;
  literals(values: readonly (string | number | boolean)[]): S;
  union(schemas: readonly S[]): S;
  anything(): S;
};

/**
 * The schema of a library for a schema of the contract: types, required members, enums, limits and lists. Conditions
 * (`if`, `contains`, `allOf`, `anyOf`) and number formats are left out, so the library checks less than the contract says.
 */
export function convert<S>(
  kit: SchemaKit<S>,
  document: OpenApiDocument,
  reference: Schema | boolean | undefined,
): S {
  if (typeof reference !== "object") return kit.anything();
  const schema = resolve(document, reference);
  const types = [schema.type ?? []].flat();
  if (schema.enum) return kit.literals(schema.enum.filter(isLiteral));
  if (types.length === 0) return kit.anything();
  const schemas = types.map((type) => convertType(kit, document, schema, type));
  const [only] = schemas;
  return only !== undefined && schemas.length === 1 ? only : kit.union(schemas);
}

function convertType<S>(kit: SchemaKit<S>, document: OpenApiDocument, schema: Schema, type: string): S {
  switch (type) {
    case "string":
      return kit.string(schema);
    case "integer":
    case "number":
      return kit.number(schema, type === "integer");
    case "boolean":
      return kit.boolean();
    case "null":
      return kit.nothing();
    case "array":
      return kit.list(convert(kit, document, schema.items), schema);
    case "object":
      return kit.object(membersOf(kit, document, schema));
    default:
      throw new Error(`There is no type ${type} in JSON Schema`);
  }
}

function membersOf<S>(kit: SchemaKit<S>, document: OpenApiDocument, schema: Schema): Record<string, S> {
  const { properties = {}, required = [] } = schema;
  const members = Object.entries(properties).map(([name, property]): [string, S] => {
    const member = convert(kit, document, property);
    return [name, required.includes(name) ? member : kit.optional(member)];
  });
  return Object.fromEntries(members);
}

function isLiteral(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
