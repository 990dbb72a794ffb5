import type { BrokenRule } from "../../findings/broken-rule.ts";
import { type FailureContext, FulfillmentError } from "./fulfillment-error.ts";

/** One rule of the contract that a body breaks. */
export type ContractViolation = BrokenRule;

/** A broken rule in the words of the mock and of every report. */
export type ExplainedViolation = ContractViolation & {
  /** What the contract expects there. */
  expected: string;
  /** What was there, shortened. */
  actual: string;
  /** What to do about it. */
  fix: string;
};

/** A body breaks the contract. Thrown only where `validate` asks for the check; a refused request was not sent. */
export class ContractError extends FulfillmentError {
  override readonly name = "ContractError";
  /** Which body breaks the contract. */
  declare readonly side: "request" | "response";
  /** Every broken rule. */
  declare readonly violations: readonly ExplainedViolation[];

  constructor(
    side: "request" | "response",
    violations: readonly ExplainedViolation[],
    context: FailureContext,
  ) {
    const [first] = violations;
    const place = first ? `: ${first.pointer || "the body"}: ${first.message}` : "";
    const more = violations.length > 1 ? `, and ${violations.length - 1} more` : "";
    super(`the ${side} breaks the contract${place}${more}`, context);
    this.side = side;
    this.violations = violations;
  }
}
