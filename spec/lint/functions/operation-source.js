import { descriptionOf, listOf, membersOf } from "../shared/context.js";

/** @import { Context, Finding, Members } from "../shared/context.js" */

/**
 * An operation says in which section of which source document it is documented.
 *
 * @param {Members} operation
 * @param {null} _options
 * @param {Context} context
 * @returns {Finding[]}
 */
export default function operationSource(operation, _options, context) {
  const { document, section } = membersOf(operation["x-source"]);
  if (!isText(document) || !isText(section)) {
    return [{ message: "x-source has to name a document and a section" }];
  }
  const ids = listOf(membersOf(descriptionOf(context)["info"])["x-documents"]).map(
    (entry) => membersOf(entry)["id"],
  );
  if (ids.includes(document)) return [];
  const path = [...context.path, "x-source", "document"];
  return [{ message: `info.x-documents has no "${document}"`, path }];
}

/**
 * @param {unknown} value
 * @returns {value is string}
 */
function isText(value) {
  return typeof value === "string" && value.trim() !== "";
}
