import { isObject } from "../../base/type-guards.ts";
import type { OpenApiDocument, Schema } from "../../contract/openapi.ts";
import { complete, requiredOnly, sampleOf } from "../../payloads/complete.ts";
import { at, dotted, has, type Payload, put } from "../../payloads/payload.ts";
import { knownValuesOf, placesOf, type SchemaLocation, typesOf } from "../../payloads/schema-locations.ts";

/** A payload, or several of one document in the order in which they are sent. */
export type NamedPayloads = { name: string; payloads: readonly Payload[]; advice: string };

/** Entries of a list that the contract does not limit. */
const largeList = 1000;

/** Payloads made from a documented one by rule; all are legal, and a careless receiver trips over each. */
export function legalPayloads(document: OpenApiDocument, schema: Schema, base: Payload): NamedPayloads[] {
  const places = placesOf(document, schema);
  const whole = complete(document, schema, base);
  return [
    one("every listed member", whole, "Read the members that you need, and tolerate all others."),
    one("required members only", requiredOnly(document, schema, base), "Every other member may be absent."),
    ...nulls(places, whole),
    one(
      "unknown members",
      withUnknownMembers(whole),
      "Ignore members that you do not know; live pushes have some.",
    ),
    ...emptyLists(places, whole),
    ...places.flatMap((place) => unlistedValue(place, whole)),
    ...places.flatMap((place) => otherTypes(place, whole)),
    ...places.flatMap((place) => longList(place, base)),
    ...outOfOrder(places, base),
  ];
}

function one(name: string, payload: Payload, advice: string): NamedPayloads {
  return { name, payloads: [payload], advice };
}

/** Every member is null that may be. */
function nulls(places: readonly SchemaLocation[], whole: Payload): NamedPayloads[] {
  const nullable = places.filter(({ schema }) => typesOf(schema).includes("null"));
  if (nullable.length === 0) return [];
  const payload = nullable.reduce((payload, { path }) => put(payload, path, null), whole);
  return [
    one("nulls", payload, `These may be null: ${nullable.map(({ path }) => dotted(path)).join(", ")}.`),
  ];
}

/** Optional lists that need no entry are empty. */
function emptyLists(places: readonly SchemaLocation[], whole: Payload): NamedPayloads[] {
  const lists = places.filter(({ schema, required }) => !required && schema.items && !schema.minItems);
  if (lists.length === 0) return [];
  // From the inside out, so that no list comes back within another.
  const payload = [...lists].reverse().reduce((payload, { path }) => put(payload, path, []), whole);
  return [one("empty lists", payload, "A list without entries says that there are none.")];
}

function withUnknownMembers(value: Payload): Payload {
  const unknown = {
    notInAnyDocument: "text",
    notInAnyDocument2: { a: [null, 1.5, true] },
    notInAnyDocument3: null,
  };
  return { ...mapped(value), ...unknown };

  function mapped(object: Payload): Payload {
    return Object.fromEntries(Object.entries(object).map(([name, member]) => [name, inside(member)]));
  }

  function inside(member: unknown): unknown {
    if (Array.isArray(member)) return member.map(inside);
    return isObject(member) ? { ...mapped(member), ...unknown } : member;
  }
}

/** A value that an open set does not list yet. */
function unlistedValue({ path, schema }: SchemaLocation, whole: Payload): NamedPayloads[] {
  if (schema.enum || knownValuesOf(schema).length === 0) return [];
  const isText = typesOf(schema).includes("string");
  const unlisted = isText ? "NOT_LISTED_YET" : 9_999;
  const advice = `The set of values of ${dotted(path)} is open: accept a value that you do not know.`;
  return [one(`unlisted value of ${dotted(path)}`, put(whole, path, unlisted), advice)];
}

/** Where the contract admits several types, because the documents leave the type open, each of them. */
function otherTypes({ path, schema }: SchemaLocation, whole: Payload): NamedPayloads[] {
  const types = typesOf(schema).filter((type) => type !== "null");
  if (types.length < 2) return [];
  return types.map((type) => {
    const payload = put(whole, path, type === "integer" ? 1_780_632_000_000 : sampleOf(schema, type));
    const advice = `${dotted(path)} may be a ${types.join(" or a ")}: see x-erratum in the contract.`;
    return one(`${dotted(path)} as ${type}`, payload, advice);
  });
}

function longList({ path, schema }: SchemaLocation, base: Payload): NamedPayloads[] {
  const entries = at(base, path);
  if (path.length > 1 || !Array.isArray(entries) || entries.length === 0) return [];
  const length = schema.maxItems ?? largeList;
  const list = Array.from({ length }, (_, index) => entries[index % entries.length]);
  const advice = "Only the size of the body limits this list.";
  return [one(`long list of ${dotted(path)}`, put(base, path, list), advice)];
}

/** The last state of a document before an earlier one; without states, a later time before an earlier one. */
function outOfOrder(places: readonly SchemaLocation[], base: Payload): NamedPayloads[] {
  const advice = "Pushes may overtake each other: acknowledge a late one, and keep the newer state.";
  const root = places.filter(({ path }) => path.length === 1 && has(base, path));
  const state = root.find(({ schema }) => schema["x-in-order"] === true);
  const time = root.find(({ schema }) => schema.format === "int64");
  const [place, first, last] = state
    ? [state, knownValuesOf(state.schema)[0], knownValuesOf(state.schema).at(-1)]
    : [time, Number(at(base, time?.path ?? [])), Number(at(base, time?.path ?? [])) + 60_000];
  if (!place) return [];
  const payloads = [last, first].map((value) => put(base, place.path, value));
  return [{ name: `out of order: ${dotted(place.path)}`, payloads, advice }];
}
