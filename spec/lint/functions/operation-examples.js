import { membersOf } from "../shared/context.js";

/** @import { Context, Finding, Members, Path } from "../shared/context.js" */

/**
 * The request and the 200 answer of an operation show at least one example. Examples have names, so that the mock
 * can be asked for one; the nameless `example` does not count.
 *
 * @param {Members} operation
 * @param {null} _options
 * @param {Context} context
 * @returns {Finding[]}
 */
export default function operationExamples({ requestBody, responses }, _options, { path }) {
  return [
    ...withoutExample(requestBody, [...path, "requestBody"], "the request"),
    ...withoutExample(membersOf(responses)["200"], [...path, "responses", "200"], "the 200 answer"),
  ];
}

/**
 * @param {unknown} body
 * @param {Path} path
 * @param {string} name
 */
function withoutExample(body, path, name) {
  return Object.entries(membersOf(membersOf(body)["content"]))
    .filter(([, mediaType]) => Object.keys(membersOf(membersOf(mediaType)["examples"])).length === 0)
    .map(([type]) => ({ message: `${name} has no examples`, path: [...path, "content", type] }));
}
