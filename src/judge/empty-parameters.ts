import { segment } from "../base/json-pointer.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import type { Finding } from "../findings/finding.ts";
import { wireFinding } from "./wire-finding.ts";

/**
 * A warning for each parameter without a value: an empty text, a list without entries, or one with an empty text among
 * them. It points into the address: `/query/skus`.
 *
 * @param members values of parameters by their names; others are passed over
 */
export function emptyParameters(
  operation: OperationDescriptor,
  members: readonly (readonly [name: string, value: unknown])[],
): Finding[] {
  return members.filter(([, value]) => hasEmptyText(value)).flatMap(([name]) => emptiness(operation, name));
}

function hasEmptyText(value: unknown): boolean {
  return value === "" || (Array.isArray(value) && (value.length === 0 || value.includes("")));
}

/** What is no text has to be a number or the like, and an empty one is told by its type. */
function emptiness(operation: OperationDescriptor, name: string): Finding[] {
  const parameter = operation.parameters.find((one) => one.name === name);
  if (!parameter || (parameter.type !== "string" && !parameter.isList)) return [];
  return [
    wireFinding("empty-parameter", operation, {
      severity: "warning",
      pointer: `/${parameter.in}${segment(name)}`,
      expected: parameter.isList ? "a value for each entry" : "a value",
      actual: "an empty text",
      fix: `Leave ${parameter.isList ? "empty entries" : name} out. A server may read it as a value, or as none.`,
    }),
  ];
}
