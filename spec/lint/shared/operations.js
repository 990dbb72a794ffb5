import { descriptionOf, isObject, membersOf } from "./context.js";

/** @import { Context, Members, Path } from "./context.js" */

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * The operations of a path item with their places.
 *
 * @param {unknown} pathItem
 * @param {Path} path place of the path item
 * @returns {{ operation: Members, path: Path }[]}
 */
export function operationsOfItem(pathItem, path) {
  return Object.entries(membersOf(pathItem)).flatMap(([method, operation]) =>
    methods.includes(method) && isObject(operation) ? [{ operation, path: [...path, method] }] : [],
  );
}

/**
 * All operations of a description, those of the webhooks included.
 *
 * @param {Members} description
 */
export function operationsOf(description) {
  return ["paths", "webhooks"].flatMap((kind) =>
    Object.entries(membersOf(description[kind])).flatMap(([key, item]) =>
      operationsOfItem(item, [kind, key]),
    ),
  );
}

/**
 * The path by which the family of an operation is known. A webhook has none of its own; it belongs to the family of
 * the paths beside it.
 *
 * @param {Context} context of an operation
 */
export function familyPath({ path: [kind, key], ...context }) {
  if (kind === "paths") return String(key);
  return Object.keys(membersOf(descriptionOf({ path: [], ...context })["paths"]))[0] ?? "";
}
