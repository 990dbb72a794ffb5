import { type OpenApiDocument, resolve, type Schema } from "../contract/openapi.ts";

/** A place that a schema describes. In a list it is that of the first entry. */
export type SchemaLocation = {
  /** Names and indexes on the way to it. */
  path: readonly (string | number)[];
  schema: Schema;
  /** Whether its object has to have it. Entries of lists are not required. */
  required: boolean;
};

/** All places of a body below its root, in the order of the schema. */
export function placesOf(
  document: OpenApiDocument,
  reference: Schema,
  path: SchemaLocation["path"] = [],
): SchemaLocation[] {
  const { properties = {}, required = [], items } = resolve(document, reference);
  const members = Object.entries(properties).flatMap(([name, property]) =>
    typeof property === "object"
      ? locationsAt(document, property, [...path, name], required.includes(name))
      : [],
  );
  return items ? [...members, ...locationsAt(document, items, [...path, 0], false)] : members;
}

function locationsAt(
  document: OpenApiDocument,
  reference: Schema,
  path: SchemaLocation["path"],
  required: boolean,
): SchemaLocation[] {
  return [{ path, schema: resolve(document, reference), required }, ...placesOf(document, reference, path)];
}

/** The JSON types that a schema admits; empty where it admits all. */
export function typesOf({ type = [] }: Schema): string[] {
  return [type].flat();
}

/** The values that a schema lists as known without closing the set. */
export function knownValuesOf(schema: Schema): string[] {
  const known: unknown = Reflect.get(schema, "x-known-values");
  if (typeof known !== "object" || known === null) return [];
  return Array.isArray(known) ? known.map(String) : Object.keys(known);
}
