import { isObject, listOf, membersOf } from "../shared/context.js";
import { schemasWithin } from "../shared/schemas.js";

/** @import { Context, Finding, Members, Path } from "../shared/context.js" */

const single = ["items", "contains", "if", "then", "else", "not", "propertyNames"];
const lists = ["allOf", "anyOf", "oneOf", "prefixItems"];
const maps = ["properties", "patternProperties", "dependentSchemas", "$defs"];

/**
 * No schema is `true` or `false`: many programs that read schemas know objects alone. `additionalProperties` may be, since
 * OpenAPI 3.0 has that too.
 *
 * @param {unknown} root
 * @param {null} _options
 * @param {Context} context
 * @returns {Finding[]}
 */
export default function noBooleanSchema(root, _options, context) {
  const within = [...schemasWithin(root, context.path)].flatMap(({ schema, path }) => partsOf(schema, path));
  return [{ schema: root, path: context.path }, ...within]
    .filter(({ schema }) => typeof schema === "boolean")
    .map(({ schema, path }) => ({ message: `${schema} is no schema here, ${insteadOf(schema)} is`, path }));
}

/** @param {unknown} schema */
function insteadOf(schema) {
  return schema ? "{}" : "{not: {}}";
}

/**
 * @param {Members} schema
 * @param {Path} path
 * @returns {{ schema: unknown, path: Path }[]}
 */
function partsOf(schema, path) {
  const named = maps.filter((key) => isObject(schema[key]));
  return [
    ...single.map((key) => ({ schema: schema[key], path: [...path, key] })),
    ...lists.flatMap((key) =>
      listOf(schema[key]).map((part, index) => ({ schema: part, path: [...path, key, index] })),
    ),
    ...named.flatMap((key) =>
      Object.entries(membersOf(schema[key])).map(([name, part]) => ({
        schema: part,
        path: [...path, key, name],
      })),
    ),
  ];
}
