import { membersOf } from "../shared/context.js";
import { schemasWithin } from "../shared/schemas.js";

/** @import { Context, Finding } from "../shared/context.js" */

/**
 * A schema, with all schemas inside it, does without some keywords. Of those in `unlessEmpty`, the empty schema is allowed.
 *
 * @param {unknown} root
 * @param {{ keywords: string[], unlessEmpty?: string[] }} options
 * @param {Context} context
 * @returns {Finding[]}
 */
export default function noKeywords(root, { keywords, unlessEmpty = [] }, context) {
  return [...schemasWithin(root, context.path)].flatMap(({ schema, path }) =>
    [
      ...keywords.filter((keyword) => keyword in schema),
      ...unlessEmpty.filter((keyword) => Object.keys(membersOf(schema[keyword])).length > 0),
    ].map((keyword) => ({ message: `${keyword} is not used here`, path: [...path, keyword] })),
  );
}
