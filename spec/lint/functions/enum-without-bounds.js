import { schemasWithin } from "../shared/schemas.js";

/** @import { Context, Finding } from "../shared/context.js" */

const bounds = [
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
];

/**
 * A schema that lists its values has no bounds, which the list implies: generated code applies both, and does not compile.
 *
 * @param {unknown} root
 * @param {null} _options
 * @param {Context} context
 * @returns {Finding[]}
 */
export default function enumWithoutBounds(root, _options, context) {
  return [...schemasWithin(root, context.path)]
    .filter(({ schema }) => "enum" in schema || "const" in schema)
    .flatMap(({ schema, path }) =>
      bounds
        .filter((keyword) => keyword in schema)
        .map((keyword) => ({ message: `the listed values imply ${keyword}`, path: [...path, keyword] })),
    );
}
