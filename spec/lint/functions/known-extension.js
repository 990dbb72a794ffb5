import { documented } from "../shared/extensions-document.js";
import { keywordsWithin } from "../shared/keywords.js";

/** @import { Context, Finding } from "../shared/context.js" */

/**
 * The contract has no `x-` key that `spec/extensions.md` does not document.
 *
 * @param {unknown} description
 * @param {null} _options
 * @param {Context} context
 * @returns {Finding[]}
 */
export default function knownExtension(description, _options, context) {
  const keys = documented("# Extensions");
  // Members beside a `$ref` are gone once it is followed.
  return [description, context.documentInventory.unresolved]
    .flatMap((document) => [...keywordsWithin(document)])
    .filter(({ key }) => key.startsWith("x-") && !keys.includes(key))
    .map(({ key, path }) => ({ message: `spec/extensions.md does not document ${key}`, path }));
}
