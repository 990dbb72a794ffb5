import type { Finding } from "./finding.ts";

/** A rule of the contract that a message breaks, in the short form in which errors, refusals and problem documents have it. */
export type BrokenRule = {
  /** JSON pointer to the place, empty for the whole. For a missing member, the place where it belongs. */
  pointer: string;
  /** The rule: a JSON Schema keyword such as `required` or `enum`. */
  rule: string;
  /** What is expected there, and what was there. */
  message: string;
};

/** The short form of a finding. */
export function brokenRuleOf(finding: Pick<Finding, "pointer" | "rule" | "expected" | "actual">): BrokenRule {
  const { pointer, rule, expected, actual } = finding;
  return { pointer, rule, message: `expected ${expected}, got ${actual}` };
}
