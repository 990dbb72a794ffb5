import { listOf, membersOf } from "../shared/context.js";

/** @import { Finding, Members } from "../shared/context.js" */

/**
 * The key that a call names is a member that every request has, and the call creates something.
 *
 * @param {Members} operation
 * @returns {Finding[]}
 */
export default function creationKey({ "x-creation-key": key, "x-effect": effect, requestBody }) {
  if (key === undefined) return [];
  if (effect !== "create") return [{ message: "x-creation-key stands on a call that creates nothing" }];
  const contents = Object.values(membersOf(membersOf(requestBody)["content"]));
  const isRequired = contents.some((content) =>
    listOf(membersOf(membersOf(content)["schema"])["required"]).includes(key),
  );
  return isRequired ? [] : [{ message: "x-creation-key has to be a required member of the request" }];
}
