import { type FailureContext, FulfillmentError } from "./fulfillment-error.ts";

/** One rule of the contract that a body breaks. */
export type ContractViolation = {
  /** JSON pointer to the place, empty for the whole body. For a missing member, the place where it belongs. */
  pointer: string;
  /** The rule, a JSON Schema keyword such as `required`. */
  rule: string;
  /** What is expected there. */
  message: string;
};

/** A body breaks the contract. Thrown only where `validate` asks for the check; a refused request was not sent. */
export class ContractError extends FulfillmentError {
  override readonly name = "ContractError";
  /** Which body breaks the contract. */
  readonly side: "request" | "response";
  /** Every broken rule. */
  readonly violations: readonly ContractViolation[];

  constructor(
    side: "request" | "response",
    violations: readonly ContractViolation[],
    context: FailureContext,
  ) {
    const [first] = violations;
    const place = first ? `: ${first.pointer || "the body"} ${first.message}` : "";
    const more = violations.length > 1 ? `, and ${violations.length - 1} more` : "";
    super(`the ${side} breaks the contract${place}${more}`, context);
    this.side = side;
    this.violations = violations;
  }
}
