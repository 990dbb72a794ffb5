import { familyPath } from "../shared/operations.js";

/** @import { Context, Finding, Members } from "../shared/context.js" */

/**
 * An operation of GLINK carries the SERVICE_TYPE that ends its path, or that its webhook is called by.
 *
 * @param {Members} operation
 * @param {null} _options
 * @param {Context} context
 * @returns {Finding[]}
 */
export default function glinkServiceType(operation, _options, context) {
  const key = String(context.path[1]);
  const isGlink = familyPath(context).startsWith("/glink/") || key.startsWith("GLINK_");
  const expected = key.split("/").at(-1);
  if (!isGlink || operation["x-service-type"] === expected) return [];
  return [{ message: `x-service-type has to be ${expected}` }];
}
