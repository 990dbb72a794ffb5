import { membersOf } from "../shared/context.js";

/** @import { Context, Finding, Members, Path } from "../shared/context.js" */

/**
 * The request and the 200 answer of an operation show at least one example. Examples have names, so that the mock
 * can be asked for one; the nameless `example` does not count. A request without a body shows its parameters.
 *
 * @param {Members} operation
 * @param {null} _options
 * @param {Context} context
 * @returns {Finding[]}
 */
export default function operationExamples({ requestBody, responses, ...operation }, _options, { path }) {
  const parameters = membersOf(operation["x-parameter-examples"]);
  const isShown = requestBody !== undefined || Object.keys(parameters).length > 0;
  return [
    ...(isShown ? [] : [{ message: "the request has no x-parameter-examples", path: [...path] }]),
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
