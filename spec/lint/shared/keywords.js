import { isObject } from "./context.js";

/** @import { Path } from "./context.js" */

/** Under these keys stand things by names of the author's choice, so that no name is a keyword. */
const nameMaps = new Set([
  ...["paths", "webhooks", "responses", "content", "headers", "examples", "links", "callbacks", "encoding"],
  ...["schemas", "parameters", "requestBodies", "securitySchemes", "pathItems", "variables", "scopes"],
  ...["properties", "patternProperties", "dependentSchemas", "dependentRequired", "$defs", "mapping"],
]);
/** Under these keys stands data, in which any key may occur. */
const data = new Set(["value", "example", "default", "const", "enum"]);

/**
 * Every keyword of a description with value and place: all keys but names of things and keys of data.
 *
 * @param {unknown} value
 * @param {Path} [path]
 * @param {boolean} [keysAreNames]
 * @returns {Generator<{ key: string, value: unknown, path: Path }, void, void>}
 */
export function* keywordsWithin(value, path = [], keysAreNames = false) {
  if (Array.isArray(value)) {
    // A list of `examples` is the one of a schema, which holds plain values.
    if (path.at(-1) === "examples") return;
    for (const [index, entry] of value.entries()) yield* keywordsWithin(entry, [...path, index]);
  }
  if (!isObject(value)) return;
  for (const [key, member] of Object.entries(value)) {
    const place = [...path, key];
    if (keysAreNames) {
      yield* keywordsWithin(member, place);
      continue;
    }
    yield { key, value: member, path: place };
    if (!data.has(key) && !key.startsWith("x-")) yield* keywordsWithin(member, place, nameMaps.has(key));
  }
}
