import { docsOf } from "../../contract/docs-of.ts";
import { fullName } from "../../contract/find-operation.ts";
import type { OperationDescriptor } from "../../contract/operation.ts";
import type { FlowRule } from "../../contract/rules/flow-rules.ts";
import type { VerifyRule } from "../../contract/rules/verify-rules.ts";
import type { Finding } from "../../findings/finding.ts";

/** What a finding about a process says. */
export type FlowFindingDetails = Pick<Finding, "expected" | "actual"> &
  Partial<Pick<Finding, "pointer" | "fix">>;

/** A finding about the answer to a step. The fix is that of the rule where none is given. */
export function flowFinding(
  operation: OperationDescriptor,
  rule: FlowRule | VerifyRule,
  { pointer = "", fix = fixOf(rule), ...said }: FlowFindingDetails,
): Finding {
  const name = fullName(operation);
  const docs = docsOf(operation);
  return { rule, severity: "error", operation: name, direction: "response", pointer, ...said, fix, docs };
}

function fixOf(rule: string): string {
  return isFlowRule(rule) ? flowFixes[rule] : "Check the server's log.";
}

function isFlowRule(rule: string): rule is FlowRule {
  return Object.hasOwn(flowFixes, rule);
}

/** What to do about a broken rule. */
export const flowFixes: Readonly<Record<FlowRule, string>> = {
  "step-succeeds": "Let the call succeed with these values, or give others by --values.",
  "created-is-found":
    "Store what was acknowledged before it is acknowledged, and find it by the number that the customer gave.",
  "cancelled-reads-cancelled":
    "Refuse a cancellation that cannot be done; tell one that was done by the state that the documents have for it.",
  "repeat-is-harmless": "Recognise a number that is known: answer again, or refuse, and change nothing.",
  "unknown-is-harmless": "Answer without a row, or with a failure, for a number that nobody has created.",
  "page-repeats":
    "Order the rows by something that stands fast, such as the SKU, and cut the pages from that order.",
  "page-skips":
    "Order the rows by something that stands fast, such as the SKU, and cut the pages from that order.",
  "paging-ends": "Mark the last page, and answer pages beyond it without rows.",
  "total-fits": "Count what the pages hold, with the same filter.",
  "known-state": "Map the state to one that the documents list.",
  "unique-code": "List each code once.",
  "update-time": "Note the time of each change of a row, by orders and receipts too, and compare with that.",
  "stock-change":
    "Reserve what an order takes, give back what its cancellation frees, and add what was received: by exactly the quantity, once.",
  "act-shows": "Read states from where the warehouse writes them.",
};
