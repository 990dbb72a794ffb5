import { isObject } from "../../src/base/type-guards.ts";
import type { OpenApiDocument, Schema } from "../../src/contract/openapi.ts";
import { resolve } from "../../src/contract/openapi.ts";

/** A body that breaks one rule of its schema. */
export type Mutant = {
  /** The rule that is broken, a JSON Schema keyword. */
  rule: string;
  /** JSON pointer to the place. */
  pointer: string;
  /** JSON pointers to the schemas on the way to the rule, in the description; none before the first `$ref`. */
  schemas: readonly string[];
  body: unknown;
};

/** Puts a value at the place that is being visited, and returns the whole body with it. */
type Put = (value: unknown) => unknown;

/** Where a visit is: in the body, and in the description. */
type Location = { pointer: string; schemas: readonly string[] };

/** Bodies made from a valid one, each of which breaks one rule that its schema states about a value that is there. */
export function mutantsOf(document: OpenApiDocument, schema: Schema, body: unknown): Mutant[] {
  return visit(document, schema, body, { pointer: "", schemas: [] }, (value) => value);
}

function visit(
  document: OpenApiDocument,
  reference: Schema,
  value: unknown,
  { pointer, schemas }: Location,
  put: Put,
): Mutant[] {
  const schema = resolve(document, reference);
  const place = { pointer, schemas: [...schemas, ...(reference.$ref ? [reference.$ref.slice(1)] : [])] };
  const own = [...wrongValues(schema, value)].map(([rule, wrong]) => ({ rule, ...place, body: put(wrong) }));
  return [
    ...own,
    ...missingMembers(schema, value, place, put),
    ...below(document, schema, value, place, put),
  ];
}

function* wrongValues(schema: Schema, value: unknown): Generator<[rule: string, wrong: unknown]> {
  const types = [schema.type ?? []].flat();
  if (types.length > 0) yield ["type", otherTypes.find(([type]) => !admits(types, type))?.[1]];
  if (schema.enum) yield ["enum", typeof value === "number" ? 987_654 : "no-such-value"];
  if (typeof value === "string") yield* wrongStrings(schema);
  if (typeof value === "number") yield* wrongNumbers(schema);
  if (Array.isArray(value)) yield* wrongLists(schema, value);
}

const otherTypes: [type: string, value: unknown][] = [
  ["object", {}],
  ["array", []],
  ["boolean", true],
];

function admits(types: readonly string[], type: string): boolean {
  return types.includes(type);
}

function* wrongStrings({ maxLength, minLength, pattern }: Schema): Generator<[string, unknown]> {
  if (maxLength !== undefined) yield ["maxLength", "x".repeat(maxLength + 1)];
  if (minLength !== undefined) yield ["minLength", "x".repeat(minLength - 1)];
  if (pattern !== undefined) yield ["pattern", "!"];
}

function* wrongNumbers({ minimum, maximum, exclusiveMinimum, type }: Schema): Generator<[string, unknown]> {
  if (minimum !== undefined) yield ["minimum", minimum - 1];
  if (maximum !== undefined) yield ["maximum", maximum + 1];
  if (exclusiveMinimum !== undefined) yield ["exclusiveMinimum", exclusiveMinimum];
  if (type === "integer") yield ["type", 1.5];
}

function* wrongLists({ minItems, maxItems }: Schema, list: readonly unknown[]): Generator<[string, unknown]> {
  if (minItems) yield ["minItems", list.slice(0, minItems - 1)];
  if (maxItems !== undefined) yield ["maxItems", Array.from({ length: maxItems + 1 }, () => list[0])];
}

function missingMembers({ required = [] }: Schema, value: unknown, place: Location, put: Put): Mutant[] {
  if (!isObject(value)) return [];
  const present = required.filter((name) => name in value);
  return present.map((name) => {
    const { [name]: _, ...rest } = value;
    const pointer = `${place.pointer}/${name}`;
    return { rule: "required", pointer, schemas: place.schemas, body: put(rest) };
  });
}

function below(
  document: OpenApiDocument,
  schema: Schema,
  value: unknown,
  place: Location,
  put: Put,
): Mutant[] {
  if (Array.isArray(value)) {
    const [first, ...rest] = value;
    if (!schema.items || value.length === 0) return [];
    return visit(document, schema.items, first, step(place, "0", "items"), (item) => put([item, ...rest]));
  }
  if (!isObject(value)) return [];
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    typeof property === "object" && name in value
      ? visit(document, property, value[name], step(place, name, `properties/${name}`), (member) =>
          put({ ...value, [name]: member }),
        )
      : [],
  );
}

function step({ pointer, schemas }: Location, inBody: string, inSchema: string): Location {
  const schema = schemas.at(-1);
  return {
    pointer: `${pointer}/${inBody}`,
    schemas: schema === undefined ? [] : [...schemas, `${schema}/${inSchema}`],
  };
}
