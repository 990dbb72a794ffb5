import { docsOf } from "../contract/docs-of.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import type { WireRule } from "../contract/rules/wire-rules.ts";
import type { Finding, Severity } from "../findings/finding.ts";

/** What is said of a place in the wire form of a request. */
export type WireDetails = {
  /** JSON pointer through the envelope, `/headers/sign` for a header field. Default: the whole. */
  pointer?: string;
  expected: string;
  actual: string;
  fix: string;
  /** Default `error`. */
  severity?: Severity;
};

/** Where the envelope of GLINK is documented. */
export const gatewayDocs = "docs/glink-gateway#/gateway/callgateway";

/** A finding about how a request travels. `rule` may also be a keyword such as `required`, for header fields. */
export function wireFinding(
  rule: WireRule | "required" | "enum",
  operation: OperationDescriptor | undefined,
  { pointer = "", expected, actual, fix, severity = "error" }: WireDetails,
  docs = operation === undefined ? "" : docsOf(operation),
): Finding {
  const name = operation === undefined ? "" : `${operation.family}.${operation.operationId}`;
  return { rule, severity, operation: name, direction: "request", pointer, expected, actual, fix, docs };
}
