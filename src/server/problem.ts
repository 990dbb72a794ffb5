import { docsOf } from "../contract/docs-of.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import { type BrokenRule, brokenRuleOf } from "../findings/broken-rule.ts";
import type { Finding } from "../findings/finding.ts";
import type { DecodedCall } from "../judge/decoded-request.ts";
import { payloadPointer, wholeQuery } from "../judge/placed-pointer.ts";
import { hasBody } from "../wire/parameters.ts";

/** Media type of problem documents (RFC 9457). */
export const problemMediaType = "application/problem+json";

/** One rule of the contract that a request breaks; the pointer leads into a part of the request. */
export type Violation = BrokenRule & { in: "body" | "header" | "query" | "path" | "security" };

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
  /** Where the call was to go on to another system: whether that has processed it. */
  processed?: Processed;
  /** What would be accepted in its place. */
  possible?: readonly string[];
};

/** Whether another system has processed a call: certainly not, or that is not known, and repeating it may do harm. */
export type Processed = "no" | "unknown";

/** A request that cannot be answered, thrown where that shows and sent by the server. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    title: string,
    detail: string,
    headers: Record<string, string> = {},
    more: Pick<Problem, "processed" | "possible" | "violations"> = {},
  ) {
    super(detail);
    this.problem = { type: "about:blank", title, status, detail, ...more };
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
    detail: `The request breaks ${rules} of ${operation}. Each entry of "violations" names the rule and where it was broken.`,
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
    pointer: part === "body" ? prefix + pointer : `/${folders[part]}${pointer}`,
    expected: message,
    actual: "another value",
    fix: `Correct it: ${message}.`,
    docs: docsOf(operation),
  }));
}

/** Where the pointers of findings have the parts of a request that are not its payload. */
const folders = { header: "headers", query: "query", path: "path", security: "headers" } as const;

/** A finding about a call of an operation as a problem document names it. */
export function violationOf(operation: OperationDescriptor, finding: Finding): Violation {
  const broken = brokenRuleOf(finding);
  const { in: part, pointer } = partOf(operation, broken.pointer);
  return { in: part, ...broken, pointer };
}

function partOf(operation: OperationDescriptor, pointer: string): Pick<Violation, "in" | "pointer"> {
  const header = /^\/headers(?=\/)/.exec(pointer);
  if (header) return { in: "header", pointer: pointer.slice(header[0].length) };
  if (pointer === wholeQuery && !hasBody(operation)) return { in: "query", pointer: "" };
  const inPayload = payloadPointer(operation, pointer);
  if (inPayload === pointer) return { in: "body", pointer };
  return { in: pointer.startsWith("/path/") ? "path" : "query", pointer: inPayload };
}
