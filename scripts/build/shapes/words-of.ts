import type { Schema } from "../../../src/contract/openapi.ts";
import { clause, entriesDemanded } from "../../../src/contract/words.ts";

/**
 * The rules of a schema that their keyword does not tell to a reader, in words, by their place in the schema: conditions,
 * alternatives, demands on the entries of a list, and patterns.
 */
export function wordsOf(schema: Schema): Record<string, string> {
  return Object.fromEntries(wordsIn(schema, ""));
}

function wordsIn(schema: Schema, place: string): [string, string][] {
  const { contains, anyOf, allOf, pattern, description } = schema;
  const found: [string, string][] = [];
  if (schema.if) found.push([`${place}/if`, clause(schema.if)]);
  if (contains) found.push([`${place}/contains`, entriesDemanded(schema)]);
  if (anyOf) found.push([`${place}/anyOf`, clause({ anyOf })]);
  if (pattern !== undefined && description !== undefined)
    found.push([`${place}/pattern`, description.trim()]);
  const below = (allOf ?? []).flatMap((part, index) => wordsIn(part, `${place}/allOf/${index}`));
  const branches = (["then", "else"] as const).flatMap((branch) =>
    deepWords(schema[branch], `${place}/${branch}`),
  );
  return [...found, ...below, ...branches];
}

/** The same for a branch, whose members belong to the condition and not to schemas of their own. */
function deepWords(schema: Schema | undefined, place: string): [string, string][] {
  if (!schema) return [];
  const members = Object.entries(schema.properties ?? {}).flatMap(([name, member]) =>
    typeof member === "object" ? deepWords(member, `${place}/properties/${name}`) : [],
  );
  return [...wordsIn(schema, place), ...members, ...deepWords(schema.items, `${place}/items`)];
}
