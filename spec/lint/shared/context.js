/**
 * @typedef {Record<string, unknown>} Members An object of the description.
 * @typedef {(string | number)[]} Path
 * @typedef {{ message: string, path?: Path }} Finding
 *
 * @typedef {object} Context What Spectral tells a function about the place that it judges.
 * @property {Path} path
 * @property {{ resolved: unknown, unresolved: unknown }} documentInventory
 */

/**
 * @param {unknown} value
 * @returns {value is Members}
 */
export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The members of an object; none where the value is something else.
 *
 * @param {unknown} value
 * @returns {Members}
 */
export function membersOf(value) {
  return isObject(value) ? value : {};
}

/**
 * The entries of a list; none where the value is something else.
 *
 * @param {unknown} value
 * @returns {unknown[]}
 */
export function listOf(value) {
  return Array.isArray(value) ? value : [];
}

/**
 * The whole description, with every `$ref` replaced by what it leads to.
 *
 * @param {Context} context
 */
export function descriptionOf(context) {
  return membersOf(context.documentInventory.resolved);
}
