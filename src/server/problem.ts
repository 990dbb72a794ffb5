import { docsOf } from "../contract/docs-of.ts";
import type { Finding } from "../findings/finding.ts";
import type { DecodedCall } from "../judge/decoded-request.ts";

/** Media type of problem documents (RFC 9457). */
export const problemMediaType = "application/problem+json";

/** One rule of the contract that a request breaks. */
export type Violation = {
  /** Part of the request. */
  in: "body" | "header" | "security";
  /** JSON pointer into that part, empty for the whole of it. For a missing member, the place where it belongs. */
  pointer: string;
  /** The rule: a JSON Schema keyword such as `required` or `enum`. */
  rule: string;
  /** What is expected there. */
  message: string;
};

/** A problem document (RFC 9457): what was wrong with a request, where, and what to do. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  /** Operation that the request was for, such as `glink.createOrder`, where it is known. */
  operation?: string;
  /** Every broken rule. */
  violations?: Violation[];
};

/** A request that cannot be answered, thrown where that shows and sent by the server. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, title: string, detail: string, headers: Record<string, string> = {}) {
    super(detail);
    this.problem = { type: "about:blank", title, status, detail };
    this.headers = headers;
  }
}

/** The problem of a request that was understood but breaks rules of the contract. */
export function contractProblem(status: number, operation: string, violations: Violation[]): Problem {
  const rules = violations.length === 1 ? "a rule" : `${violations.length} rules`;
  return {
    type: "about:blank",
    title: "The request breaks the contract",
    status,
    detail: `The request breaks ${rules} of ${operation}. Each entry of "violations" names the place and the rule.`,
    operation,
    violations,
  };
}

/** The rules that an engine found broken in a call, as findings. */
export function violationFindings(violations: readonly Violation[], call: DecodedCall): Finding[] {
  const { operation, prefix } = call;
  const { family, operationId } = operation;
  return violations.map(({ in: part, pointer, rule, message }) => ({
    rule,
    severity: "error",
    operation: `${family}.${operationId}`,
    direction: "request",
    pointer: part === "body" ? prefix + pointer : `/headers${pointer}`,
    expected: message,
    actual: "another value",
    fix: `Mend it: ${message}.`,
    docs: docsOf(operation),
  }));
}

/** A finding as a problem document names it. */
export function violationOf({ rule, pointer, expected, actual }: Finding): Violation {
  const header = /^\/headers(?=\/)/.exec(pointer);
  return {
    in: header ? "header" : "body",
    pointer: header ? pointer.slice(header[0].length) : pointer,
    rule,
    message: `expected ${expected}, got ${actual}`,
  };
}
