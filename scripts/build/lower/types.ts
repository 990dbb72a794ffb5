import { isObject } from "../../../src/base/type-guards.ts";
import { conditionSentence, sentence } from "../../../src/contract/words.ts";
import { below, type JsonObject, type Place } from "../../lib/walk.ts";

/** The types that a keyword speaks of. It says nothing about values of other types. */
const typesOfKeyword = new Map(
  Object.entries({
    string: ["minLength", "maxLength", "pattern"],
    number: ["multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
    array: ["items", "minItems", "maxItems", "uniqueItems"],
    object: ["properties", "required", "additionalProperties", "minProperties", "maxProperties"],
  }).flatMap(([type, keywords]) => keywords.map((keyword) => [keyword, type] as const)),
);

const numberFormats: unknown[] = ["int32", "int64", "float", "double"];

/**
 * Gives a schema the type that it has, as OpenAPI 3.0 wants it: `null` becomes `nullable`.
 *
 * @throws Error for several types, which {@link withoutUnion} takes away
 */
export function lowerTypes(schema: JsonObject): JsonObject {
  const types = typesOf(schema);
  const [type, ...others] = types.filter((name) => name !== "null");
  if (others.length > 0) throw new Error(`OpenAPI 3.0 has no schema of the types ${types.join(", ")}`);
  const nullable = types.includes("null") ? { nullable: true } : {};
  if (type !== undefined) return withItems({ ...schema, type, ...nullable });
  return types.length > 0 ? { ...schema, type: "string", ...nullable, enum: [null] } : schema;
}

/**
 * A schema whose values are of several types, without what it says of them, which goes to the list of the place.
 *
 * OpenAPI 3.0 could say it with `anyOf`, but openapi-generator (7.17 to 7.25) then makes classes that hold no value (PHP,
 * Kotlin, Dart), drops numbers (Ruby), or writes Java like `List<String>.class`. Without a type, all of them take any value.
 *
 * It is not `nullable` either, where `null` is among the values: without a type that says nothing by OpenAPI 3.0.3, and
 * Spectral, Redocly and ajv refuse it. Only kin-openapi (0.142) asks for it.
 */
export function withoutUnion(schema: JsonObject, place: Place): JsonObject {
  const isUnion = typesOf(schema).filter((type) => type !== "null").length > 1;
  const isOfLists = alternativesOf(schema).some(({ type }) => type === "array");
  if (!isUnion && !isOfLists) return schema;
  const isDropped = (keyword: string) =>
    isUnion ? keyword === "type" || typeOf(keyword, schema) !== undefined : keyword === "anyOf";
  const entries = Object.entries(schema);
  for (const [keyword, value] of entries.filter(([name]) => isDropped(name))) {
    const { pointer } = below(place, keyword);
    place.dropped.push({ pointer, rule: ruleInWords(keyword, value, schema) });
  }
  return Object.fromEntries(entries.filter(([keyword]) => !isDropped(keyword)));
}

function alternativesOf({ anyOf }: JsonObject): JsonObject[] {
  return Array.isArray(anyOf) ? anyOf.filter(isObject) : [];
}

function ruleInWords(keyword: string, value: unknown, schema: JsonObject): string {
  const type = typeOf(keyword, schema);
  const rule = { [keyword]: value };
  if (type === undefined) return sentence(rule);
  const condition = [
    ["if", { type }],
    ["then", rule],
  ];
  return conditionSentence(Object.fromEntries(condition), []);
}

function typesOf({ type }: JsonObject): unknown[] {
  return [type ?? []].flat();
}

function typeOf(keyword: string, { format }: JsonObject): string | undefined {
  if (keyword === "format") return numberFormats.includes(format) ? "number" : "string";
  return typesOfKeyword.get(keyword);
}

/** OpenAPI 3.0 wants `items` of every array. */
function withItems(schema: JsonObject): JsonObject {
  return schema["type"] === "array" ? { items: {}, ...schema } : schema;
}
