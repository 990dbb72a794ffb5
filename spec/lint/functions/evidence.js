import { documented } from "../shared/extensions-document.js";
import { keywordsWithin } from "../shared/keywords.js";
import { operationsOf } from "../shared/operations.js";

/** @import { Finding, Members } from "../shared/context.js" */

/**
 * Every operation says how well it is founded, and whatever says so uses a documented value.
 *
 * @param {Members} description
 * @returns {Finding[]}
 */
export default function evidence(description) {
  const values = documented("## Evidence");
  const missing = operationsOf(description)
    .filter(({ operation }) => operation["x-evidence"] === undefined)
    .map(({ path }) => ({ message: "the operation has no x-evidence", path }));
  const unknown = [...keywordsWithin(description)]
    .filter(({ key, value }) => key === "x-evidence" && !values.includes(String(value)))
    .map(({ value, path }) => ({
      message: `x-evidence is "${value}", not one of ${values.join(", ")}`,
      path,
    }));
  return [...missing, ...unknown];
}
