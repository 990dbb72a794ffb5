import type { Schema } from "../../../src/contract/openapi.ts";
import { conditionSentence, sentence } from "../words.ts";

/**
 * The rules of a schema that their keyword does not tell to a reader, in words, by their place in the schema: conditions,
 * alternatives, demands on the entries of a list, and patterns.
 */
export function wordsOf(schema: Schema): Record<string, string> {
  return Object.fromEntries(wordsIn(schema, "", schema.required ?? []));
}

function wordsIn(schema: Schema, place: string, present: readonly string[]): [string, string][] {
  const { contains, anyOf, allOf, pattern, description } = schema;
  const found: [string, string][] = [];
  if (schema.if) found.push([`${place}/if`, conditionSentence(schema, present)]);
  if (contains)
    found.push([`${place}/contains`, sentence(only(schema, ["contains", "minContains", "maxContains"]))]);
  if (anyOf) found.push([`${place}/anyOf`, sentence({ anyOf }, present)]);
  if (pattern !== undefined && description !== undefined)
    found.push([`${place}/pattern`, description.trim()]);
  const below = (allOf ?? []).flatMap((part, index) => wordsIn(part, `${place}/allOf/${index}`, present));
  const branches = (["then", "else"] as const).flatMap((branch) =>
    deepWords(schema[branch], `${place}/${branch}`, present),
  );
  return [...found, ...below, ...branches];
}

/** The same for a branch, whose members belong to the condition and not to schemas of their own. */
function deepWords(
  schema: Schema | undefined,
  place: string,
  present: readonly string[],
): [string, string][] {
  if (!schema) return [];
  const members = Object.entries(schema.properties ?? {}).flatMap(([name, member]) =>
    typeof member === "object" ? deepWords(member, `${place}/properties/${name}`, []) : [],
  );
  return [...wordsIn(schema, place, present), ...members, ...deepWords(schema.items, `${place}/items`, [])];
}

function only(schema: Schema, keywords: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => keywords.includes(keyword)));
}
