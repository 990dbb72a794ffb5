import { isObject, listOf, membersOf } from "./context.js";

/** @import { Members, Path } from "./context.js" */

/**
 * @typedef {object} FoundSchema
 * @property {Members} schema
 * @property {Path} path
 * @property {Members[]} around schemas that judge the same value from further out, as the one around `then` does
 */

const conditions = ["if", "then", "else", "not"];
const combinations = ["allOf", "anyOf", "oneOf"];
const entries = ["items", "contains"];
const others = ["additionalProperties", "unevaluatedProperties", "unevaluatedItems", "propertyNames"];
const otherMaps = ["$defs", "patternProperties", "dependentSchemas"];

/**
 * A schema and every schema inside it, whichever keyword it stands under.
 *
 * @param {unknown} schema
 * @param {Path} path place of the schema
 * @param {Members[]} [around]
 * @returns {Generator<FoundSchema, void, void>}
 */
export function* schemasWithin(schema, path, around = []) {
  if (!isObject(schema)) return;
  yield { schema, path, around };
  const layers = [...around, schema];
  for (const key of conditions) yield* schemasWithin(schema[key], [...path, key], layers);
  for (const key of combinations) yield* withinEach(schema, key, path, layers);
  for (const [name, property] of Object.entries(membersOf(schema["properties"]))) {
    yield* schemasWithin(property, [...path, "properties", name], propertyAround(around, name));
  }
  for (const key of entries) {
    const listLayers = key === "items" ? around : layers;
    yield* schemasWithin(schema[key], [...path, key], listLayers.map(({ items }) => items).filter(isObject));
  }
  for (const key of others) yield* schemasWithin(schema[key], [...path, key]);
  for (const key of [...otherMaps, "prefixItems"]) yield* withinEach(schema, key, path, []);
}

/**
 * What the schemas around say of one property.
 *
 * @param {Members[]} around
 * @param {string} name
 */
export function propertyAround(around, name) {
  return around.map(({ properties }) => membersOf(properties)[name]).filter(isObject);
}

/**
 * Names of the properties that a schema defines, itself or in its `allOf`.
 *
 * @param {Members} schema
 * @returns {string[]}
 */
export function propertyNames({ properties, allOf }) {
  return [...Object.keys(membersOf(properties)), ...listOf(allOf).filter(isObject).flatMap(propertyNames)];
}

/**
 * @param {Members} schema
 * @param {string} key of a list or map of schemas
 * @param {Path} path
 * @param {Members[]} layers
 */
function* withinEach(schema, key, path, layers) {
  const list = Array.isArray(schema[key]);
  for (const [name, inner] of Object.entries(schema[key] ?? {})) {
    yield* schemasWithin(inner, [...path, key, list ? Number(name) : name], layers);
  }
}
