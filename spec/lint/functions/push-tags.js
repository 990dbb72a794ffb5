import { listOf } from "../shared/context.js";
import { operationsOf } from "../shared/operations.js";

/** @import { Finding, Members, Path } from "../shared/context.js" */

/**
 * A push has tags that no call has. openapi-generator writes one file for each tag, for calls and for pushes, and of two
 * files with one name the second is all that stays.
 *
 * @param {Members} description
 * @returns {Finding[]}
 */
export default function pushTags(description) {
  const operations = operationsOf(description);
  const tagsOfCalls = operations
    .filter(({ path }) => !isPush(path))
    .flatMap(({ operation }) => tagsOf(operation));
  return operations
    .filter(({ path }) => isPush(path))
    .flatMap(({ operation, path }) =>
      tagsOf(operation)
        .filter((tag) => tagsOfCalls.includes(tag))
        .map((tag) => ({ message: `calls have the tag "${tag}" too`, path: [...path, "tags"] })),
    );
}

/**
 * In OpenAPI 3.0 pushes are paths below `/webhooks/`.
 *
 * @param {Path} path
 */
function isPush([kind, key]) {
  return kind === "webhooks" || String(key).startsWith("/webhooks/");
}

/** @param {Members} operation */
function tagsOf({ tags }) {
  return listOf(tags);
}
