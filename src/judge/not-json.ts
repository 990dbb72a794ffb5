import type { OperationDescriptor } from "../contract/operation.ts";
import type { Finding, MessageDirection } from "../findings/finding.ts";
import { aboutMessage, findingOf } from "./finding-draft.ts";

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
  return findingOf(aboutMessage(operation, direction), {
    rule: "json",
    expected: "JSON",
    actual: `a text that ${problem}`,
    fix: "Send one JSON value, in UTF-8.",
  });
}
