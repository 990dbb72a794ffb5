import { docsOf } from "./docs-of.ts";
import { fullName } from "./find-operation.ts";
import type { Finding, MessageDirection } from "./finding.ts";
import type { OperationDescriptor } from "./operation.ts";

/**
 * The finding that a payload is no JSON.
 *
 * @param problem what is wrong with the text, such as "is empty"
 */
export function notJson(
  operation: OperationDescriptor,
  direction: MessageDirection,
  problem: string,
): Finding {
  return {
    rule: "json",
    severity: "error",
    operation: fullName(operation),
    direction,
    pointer: "",
    expected: "JSON",
    actual: `a text that ${problem}`,
    fix: "Send one JSON value, in UTF-8.",
    docs: docsOf(operation),
  };
}
