/** A keyword of a schema, with its place in the description. */
export type KeywordUse = { pointer: string; keyword: string; value: unknown };

const notSchemas = /^(examples?|default|enum|const|x-.*)$/;
const maps = ["properties", "patternProperties", "schemas"];
const lists = ["allOf", "anyOf", "oneOf"];
const singles = ["items", "additionalProperties", "not", "if", "then", "else", "contains"];

/** Every keyword of every schema of a description, conditions included. */
export function keywordUses(description: unknown, pointer = ""): KeywordUse[] {
  return entries(description, pointer).flatMap(([name, value, place]) => {
    if (name === "schema") return usesOf(value, place);
    if (name === "schemas") return below(name, value, place);
    return notSchemas.test(name) ? [] : keywordUses(value, place);
  });
}

function usesOf(schema: unknown, pointer: string): KeywordUse[] {
  return entries(schema, pointer).flatMap(([keyword, value, place]) => [
    { pointer: place, keyword, value },
    ...below(keyword, value, place),
  ]);
}

function below(keyword: string, value: unknown, pointer: string): KeywordUse[] {
  if (singles.includes(keyword)) return usesOf(value, pointer);
  if (![...maps, ...lists].includes(keyword)) return [];
  return entries(value, pointer).flatMap(([, schema, place]) => usesOf(schema, place));
}

function entries(value: unknown, pointer: string): [name: string, value: unknown, pointer: string][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).map(([name, member]) => [
    name,
    member,
    `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
  ]);
}
