import { listOf } from "../shared/context.js";
import { propertyNames, schemasWithin } from "../shared/schemas.js";

/** @import { Context, Finding } from "../shared/context.js" */

/**
 * Whatever a schema requires is a property of it, or for conditions and combinations of a schema around it.
 *
 * @param {unknown} root
 * @param {null} _options
 * @param {Context} context
 * @returns {Finding[]}
 */
export default function requiredIsDefined(root, _options, context) {
  return [...schemasWithin(root, context.path)].flatMap(({ schema, path, around }) => {
    const defined = [schema, ...around].flatMap(propertyNames);
    return listOf(schema["required"]).flatMap((name, index) =>
      defined.includes(String(name))
        ? []
        : [{ message: `"${name}" is required but no property`, path: [...path, "required", index] }],
    );
  });
}
