import { basename, extname } from "node:path";
import { descriptionOf, membersOf } from "../shared/context.js";
import { operationsOfItem } from "../shared/operations.js";

/** @import { Context, Finding, Members } from "../shared/context.js" */

/**
 * An operation is called as the file is that holds it. Path items that stand in the document itself have no file.
 *
 * @param {Members} pathItem as it is written, before its `$ref` is followed
 * @param {null} _options
 * @param {Context} context
 * @returns {Finding[]}
 */
export default function operationIdIsFileName({ $ref }, _options, context) {
  const [file = ""] = typeof $ref === "string" ? $ref.split("#") : [];
  if (file === "") return [];
  const name = basename(file, extname(file));
  const [kind, key] = context.path.map(String);
  const item = membersOf(descriptionOf(context)[kind ?? ""])[key ?? ""];
  return operationsOfItem(item, context.path)
    .filter(({ operation }) => operation["operationId"] !== name)
    .map(({ operation }) => ({
      message: `operationId "${operation["operationId"]}" stands in ${basename(file)}`,
    }));
}
