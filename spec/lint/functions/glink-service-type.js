import { familyPath } from "../shared/operations.js";

/** @import { Context, Finding, Members } from "../shared/context.js" */

/**
 * An operation of GLINK carries the SERVICE_TYPE that ends its path, or that its webhook is called by. A webhook whose
 * name is no SERVICE_TYPE is a push whose SERVICE_TYPE no source names: it carries none.
 *
 * @param {Members} operation
 * @param {null} _options
 * @param {Context} context
 * @returns {Finding[]}
 */
export default function glinkServiceType(operation, _options, context) {
  const [kind] = context.path;
  const key = String(context.path[1]);
  const isGlink = familyPath(context).startsWith("/glink/") || key.startsWith("GLINK_");
  const isUnnamed = kind === "webhooks" && !key.startsWith("GLINK_");
  const expected = isUnnamed ? undefined : key.split("/").at(-1);
  if (!isGlink || operation["x-service-type"] === expected) return [];
  if (isUnnamed) return [{ message: `a push with a SERVICE_TYPE is called by it, not ${key}` }];
  return [{ message: `x-service-type has to be ${expected}` }];
}
