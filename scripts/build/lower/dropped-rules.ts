import { conditionSentence, sentence } from "../../../src/contract/words.ts";
import type { JsonObject, Place } from "../../lib/walk.ts";
import { below } from "../../lib/walk.ts";

/** Keywords that OpenAPI 3.0 has, and those that have an equal there. */
const stated = new Set(
  [
    "title description default enum required type properties additionalProperties items allOf anyOf oneOf not format",
    "multipleOf minimum maximum minLength maxLength pattern minItems maxItems uniqueItems minProperties maxProperties",
    "readOnly writeOnly deprecated externalDocs xml discriminator example",
    "const exclusiveMinimum exclusiveMaximum examples",
  ].flatMap((line) => line.split(" ")),
);

/** Keywords that OpenAPI 3.0 lacks, with those that mean nothing, or something else, once they are gone. */
const lacking: Readonly<Record<string, readonly string[]>> = {
  if: ["then", "else"],
  contains: ["minContains", "maxContains"],
  contentMediaType: ["contentSchema"],
  dependentRequired: [],
  dependentSchemas: [],
  propertyNames: [],
  patternProperties: ["additionalProperties"],
  prefixItems: ["items"],
  unevaluatedItems: [],
  unevaluatedProperties: [],
};

/** Keywords that say nothing alone, and those that say nothing about values. */
const idle = new Set(["$comment", "then", "else", "minContains", "maxContains", "contentSchema"]);

/** A schema without the rules that OpenAPI 3.0 cannot state. They go to the list of the place, in words. */
export function withoutDroppedRules(schema: JsonObject, place: Place): JsonObject {
  const dropped = new Set(idle);
  for (const keyword of Object.keys(schema)) {
    if (!isLacking(keyword, schema)) continue;
    const together = [keyword, ...(lacking[keyword] ?? [])];
    for (const name of together) dropped.add(name);
    const rule = inWords(schema, together);
    if (rule !== "") place.dropped.push({ pointer: below(place, keyword).pointer, rule });
  }
  const kept = Object.entries(schema).filter(([keyword]) => !dropped.has(keyword));
  for (const [keyword] of kept) assertKnown(keyword, place);
  return Object.fromEntries(kept);
}

function isLacking(keyword: string, schema: JsonObject): boolean {
  if (keyword === "contentEncoding") return schema[keyword] !== "base64" || "format" in schema;
  return Object.hasOwn(lacking, keyword);
}

function inWords(schema: JsonObject, keywords: readonly string[]): string {
  const present = (schema["required"] ?? []) as string[];
  if (keywords.includes("if")) return conditionSentence(schema, present);
  const alone = Object.entries(schema).filter(([keyword]) => keywords.includes(keyword));
  return sentence(Object.fromEntries(alone), present);
}

function assertKnown(keyword: string, { pointer }: Place): void {
  if (stated.has(keyword) || keyword === "contentEncoding" || keyword.startsWith("x-")) return;
  throw new Error(`How ${keyword} at ${pointer} is said in OpenAPI 3.0 is not known`);
}
