import { membersOf } from "../shared/context.js";
import { propertyAround, schemasWithin } from "../shared/schemas.js";

/** @import { Context, Finding } from "../shared/context.js" */

/**
 * Every property has a description: its own, that of the schema it refers to, or in a condition that of the same
 * property in the schema around the condition.
 *
 * @param {unknown} root
 * @param {null} _options
 * @param {Context} context
 * @returns {Finding[]}
 */
export default function propertyDescription(root, _options, context) {
  return [...schemasWithin(root, context.path)].flatMap(({ schema, path, around }) =>
    Object.entries(membersOf(schema["properties"]))
      .filter(([name, property]) => ![property, ...propertyAround(around, name)].some(isDescribed))
      .map(([name]) => ({ message: `"${name}" has no description`, path: [...path, "properties", name] })),
  );
}

/** @param {unknown} schema */
function isDescribed(schema) {
  const { description } = membersOf(schema);
  return typeof description === "string" && description.trim() !== "";
}
