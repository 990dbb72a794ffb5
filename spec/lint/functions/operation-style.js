import { descriptionOf, listOf, membersOf } from "../shared/context.js";

/** @import { Context, Finding, Members } from "../shared/context.js" */

/**
 * An operation has one tag, which the root declares, and a summary that reads like a title.
 *
 * @param {Members} operation
 * @param {null} _options
 * @param {Context} context
 * @returns {Finding[]}
 */
export default function operationStyle({ tags, summary }, _options, context) {
  const declared = listOf(descriptionOf(context)["tags"]).map((tag) => membersOf(tag)["name"]);
  return [
    ...tagFaults(listOf(tags), declared).map((message) => ({ message, path: [...context.path, "tags"] })),
    ...summaryFaults(summary).map((message) => ({ message, path: [...context.path, "summary"] })),
  ];
}

/**
 * @param {unknown[]} tags
 * @param {unknown[]} declared
 */
function tagFaults(tags, declared) {
  return [
    ...(tags.length === 1 ? [] : [`an operation has one tag, not ${tags.length}`]),
    ...tags.filter((tag) => !declared.includes(tag)).map((tag) => `the root declares no tag "${tag}"`),
  ];
}

/** @param {unknown} summary */
function summaryFaults(summary) {
  if (typeof summary !== "string") return ["the operation has no summary"];
  const { length } = [...summary];
  return [
    ...(/^\p{Lu}/u.test(summary) ? [] : ["the summary does not start with a capital"]),
    ...(length >= 3 && length <= 60 ? [] : [`the summary has ${length} characters, not 3 to 60`]),
    ...(summary.endsWith(".") ? ["the summary ends with a full stop"] : []),
    ...(/\bAPIs?\b/i.test(summary) ? ['the summary says "API", as every one could'] : []),
  ];
}
