import { listOf, membersOf } from "../shared/context.js";
import { familyPath } from "../shared/operations.js";

/** @import { Context, Finding, Members } from "../shared/context.js" */

/**
 * The 200 answer of an operation tells the outcome in the member that its family has for that.
 *
 * @param {Members} operation
 * @param {{ families: { paths: string, member: string, type?: string, required?: boolean }[] }} options
 *   families by the beginning of their paths
 * @param {Context} context
 * @returns {Finding[]}
 */
export default function responseEnvelope({ responses }, { families }, context) {
  const address = familyPath(context);
  const family = families.find(({ paths }) => address.startsWith(paths));
  if (!family) return [];
  const { member, type, required } = family;
  const path = [...context.path, "responses", "200"];
  const contents = Object.entries(membersOf(membersOf(membersOf(responses)["200"])["content"]));
  if (contents.length === 0) return [{ message: `the 200 answer has no body with "${member}"`, path }];
  return contents.flatMap(([mediaType, content]) => {
    const schema = membersOf(membersOf(content)["schema"]);
    const property = membersOf(schema["properties"])[member];
    const faults = [
      ...(property === undefined ? [`the 200 answer has no "${member}"`] : []),
      ...(property && type && membersOf(property)["type"] !== type ? [`"${member}" is no ${type}`] : []),
      ...(required && !listOf(schema["required"]).includes(member) ? [`"${member}" is not required`] : []),
    ];
    return faults.map((message) => ({ message, path: [...path, "content", mediaType, "schema"] }));
  });
}
