import { descriptionOf } from "../shared/context.js";
import { operationsOf } from "../shared/operations.js";

/** @import { Context, Finding, Members } from "../shared/context.js" */

/**
 * A deprecated operation names the one that takes its place, which is there and not deprecated itself. No other
 * operation names one.
 *
 * @param {Members} operation
 * @param {null} _options
 * @param {Context} context
 * @returns {Finding[]}
 */
export default function operationSuccessor(operation, _options, context) {
  const { deprecated, "x-successor": successor } = operation;
  if (deprecated !== true) {
    return successor === undefined
      ? []
      : [{ message: "the operation has a successor but is not deprecated" }];
  }
  const known = operationsOf(descriptionOf(context)).map((located) => located.operation);
  const found = known.find(({ operationId }) => operationId === successor);
  if (!found) return [{ message: "a deprecated operation has to name another one in x-successor" }];
  return found["deprecated"] === true ? [{ message: `the successor ${successor} is deprecated too` }] : [];
}
