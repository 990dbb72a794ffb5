import { schemasWithin } from "../shared/schemas.js";

/** @import { Context, Finding } from "../shared/context.js" */

/**
 * A schema, with all schemas inside it, does without some keywords.
 *
 * @param {unknown} root
 * @param {{ keywords: string[] }} options
 * @param {Context} context
 * @returns {Finding[]}
 */
export default function noKeywords(root, { keywords }, context) {
  return [...schemasWithin(root, context.path)].flatMap(({ schema, path }) =>
    keywords
      .filter((keyword) => keyword in schema)
      .map((keyword) => ({ message: `${keyword} is not used here`, path: [...path, keyword] })),
  );
}
