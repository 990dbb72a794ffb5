import type { OperationDescriptor } from "../contract/operation.ts";
import type { WireRule } from "../contract/rules/wire-rules.ts";
import type { Finding } from "../findings/finding.ts";
import { aboutMessage, type FindingDraft, findingOf } from "./finding-draft.ts";

/** Where the envelope of GLINK is documented. */
export const gatewayDocs = "docs/glink-gateway#/gateway/callgateway";

/**
 * A finding about how a request travels. `rule` may also be a keyword such as `required`, for header fields, and its
 * pointer goes through the envelope: `/headers/sign` for a header field.
 */
export function wireFinding(
  rule: WireRule | "required" | "minLength" | "enum",
  operation: OperationDescriptor | undefined,
  details: Omit<FindingDraft, "rule">,
  docs?: string,
): Finding {
  return findingOf(aboutMessage(operation, "request", docs === undefined ? {} : { docs }), {
    rule,
    ...details,
  });
}
