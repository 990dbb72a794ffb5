import type { OpenApiDocument, Schema } from "../../contract/openapi.ts";
import { dotted, has, type Payload, put, without } from "../../payloads/payload.ts";
import { placesOf, type SchemaLocation, typesOf } from "../../payloads/schema-locations.ts";
import type { NamedPayloads } from "./legal-payloads.ts";

/**
 * Payloads made from a documented one, each of which breaks one rule that a receiver relies on: a required member is
 * missing or of a wrong type, a whole number has a fraction, a list or an object is none, a text has the wrong form.
 */
export function illegalPayloads(document: OpenApiDocument, schema: Schema, base: Payload): NamedPayloads[] {
  const places = placesOf(document, schema).filter(({ path }) => has(base, path));
  return [
    ...places.flatMap((place) => missing(place, base)),
    ...places.flatMap((place) => wrongType(place, base)),
    ...places.flatMap((place) => fraction(place, base)),
    ...places.flatMap((place) => wrongForm(place, base)),
  ];
}

function missing({ path, required }: SchemaLocation, base: Payload): NamedPayloads[] {
  if (!required) return [];
  const advice = `Refuse a push without ${dotted(path)}, which the contract requires.`;
  return [{ name: `${dotted(path)} missing`, payloads: [without(base, path)], advice }];
}

const values: readonly (readonly [type: string, value: unknown])[] = [
  ["object", { not: "expected" }],
  ["array", ["not expected"]],
  ["boolean", true],
];

function wrongType({ path, schema, required }: SchemaLocation, base: Payload): NamedPayloads[] {
  const types = typesOf(schema);
  const isContainer = types.includes("array") || types.includes("object");
  const [type, value] = values.find(([type]) => !types.includes(type)) ?? [];
  if (!(required || isContainer) || types.length === 0 || type === undefined) return [];
  const advice = `Refuse a push whose ${dotted(path)} is not of the type ${types.join(" or ")}, and do not crash on it.`;
  return [{ name: `${dotted(path)} as ${type}`, payloads: [put(base, path, value)], advice }];
}

/** Many languages read a fraction as a number like any other, or round it without a word. */
function fraction({ path, schema }: SchemaLocation, base: Payload): NamedPayloads[] {
  const types = typesOf(schema);
  if (!types.includes("integer") || types.includes("number")) return [];
  const advice = `Refuse a push whose ${dotted(path)} is not a whole number, and do not round it.`;
  return [{ name: `${dotted(path)} as fraction`, payloads: [put(base, path, 1.5)], advice }];
}

function wrongForm({ path, schema: { pattern } }: SchemaLocation, base: Payload): NamedPayloads[] {
  if (pattern === undefined) return [];
  const advice = `Refuse a push whose ${dotted(path)} does not have the documented form.`;
  return [{ name: `${dotted(path)} in another form`, payloads: [put(base, path, "!")], advice }];
}
