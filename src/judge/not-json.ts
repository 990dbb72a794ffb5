import { docsOf } from "../contract/docs-of.ts";
import { fullName } from "../contract/find-operation.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import type { Finding, MessageDirection } from "../findings/finding.ts";

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
