import { below, type JsonObject, type Place } from "../../lib/walk.ts";
import { conditionSentence, sentence } from "../../lib/words.ts";

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
 * Gives a schema one type, as OpenAPI 3.0 wants it: `null` becomes `nullable`, and each of several types becomes an
 * alternative with the keywords that speak of it.
 *
 * The alternatives stand in `anyOf`, since generated clients that read leniently take "5" for a number too and then
 * find two matches in a `oneOf`. The first of them is nullable: beside `anyOf`, without `type`, `nullable` means nothing,
 * and alternatives that share a value, were it `null`, are no alternatives to progenitor.
 */
export function lowerTypes(schema: JsonObject): JsonObject {
  const types = typesOf(schema);
  const named = types.filter((type) => type !== "null");
  const nullable = named.length < types.length ? { nullable: true } : {};
  if (named.length > 1) return lowerUnion(schema, named, nullable);
  const [type] = named;
  if (type !== undefined) return withItems({ ...schema, type, ...nullable });
  return types.length > 0 ? { ...schema, type: "string", ...nullable, enum: [null] } : schema;
}

/**
 * A schema whose values are lists or something else, without what it says of them, which goes to the list of the place.
 * OpenAPI 3.0 could say it with `anyOf`; openapi-generator (7.17 to 7.25) then writes Java like `List<String>.class`.
 */
export function withoutListUnion(schema: JsonObject, place: Place): JsonObject {
  const named = typesOf(schema).filter((type) => type !== "null");
  if (named.length < 2 || !named.includes("array")) return schema;
  const isDropped = (keyword: string) => keyword === "type" || typeOf(keyword, schema) !== undefined;
  const entries = Object.entries(schema);
  for (const [keyword, value] of entries.filter(([name]) => isDropped(name))) {
    const { pointer } = below(place, keyword);
    place.dropped.push({ pointer, rule: ruleInWords(keyword, value, schema) });
  }
  return Object.fromEntries(entries.filter(([keyword]) => !isDropped(keyword)));
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

function lowerUnion(schema: JsonObject, types: readonly unknown[], nullable: JsonObject): JsonObject {
  const { type: _, default: __, ...beside } = schema;
  const common = Object.entries(beside).filter(([keyword]) => typeOf(keyword, schema) === undefined);
  const anyOf = types.map((type, index) => {
    const own = Object.entries(beside).filter(([keyword]) => typeOf(keyword, schema) === kindOf(type));
    const orNull = index === 0 ? nullable : {};
    return withItems({ type, ...orNull, ...Object.fromEntries(own), ...defaultOf(schema, type) });
  });
  const { allOf = [], ...rest } = Object.fromEntries(common) as JsonObject & { allOf?: unknown[] };
  if ("anyOf" in rest) return { ...rest, allOf: [...allOf, { anyOf }] };
  return { anyOf, ...Object.fromEntries(common) };
}

/** Generated code does not compile with a default beside `anyOf`. */
function defaultOf({ default: value }: JsonObject, type: unknown): JsonObject {
  return value !== undefined && jsonTypesOf(value).includes(type) ? { default: value } : {};
}

function jsonTypesOf(value: unknown): unknown[] {
  if (value === null) return ["null"];
  if (Array.isArray(value)) return ["array"];
  return Number.isInteger(value) ? ["integer", "number"] : [typeof value];
}

function typeOf(keyword: string, { format }: JsonObject): string | undefined {
  if (keyword === "format") return numberFormats.includes(format) ? "number" : "string";
  return typesOfKeyword.get(keyword);
}

function kindOf(type: unknown): unknown {
  return type === "integer" ? "number" : type;
}

/** OpenAPI 3.0 wants `items` of every array. */
function withItems(schema: JsonObject): JsonObject {
  return schema["type"] === "array" ? { items: {}, ...schema } : schema;
}
