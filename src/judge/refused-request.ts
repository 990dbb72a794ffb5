import type { OperationDescriptor } from "../contract/operation.ts";
import type { WireRule } from "../contract/rules/wire-rules.ts";
import type { RefusedRequest } from "./decoded-request.ts";
import type { Wire } from "./exchange.ts";
import { gatewayDocs, wireFinding } from "./wire-finding.ts";

/** What a refusal tells beside its text. */
export type RefusalDetails = {
  operation?: OperationDescriptor | undefined;
  wire?: Wire;
  pointer?: string;
  /** What is expected at the place. */
  expected: string;
  /** What was there. */
  actual?: string;
  headers?: Readonly<Record<string, string>>;
  gatewayCode?: RefusedRequest["gatewayCode"];
};

/** Makes the refusal of a request, with its one finding. */
export function refusal(
  rule: WireRule,
  status: number,
  title: string,
  detail: string,
  details: RefusalDetails,
): RefusedRequest {
  const { operation, wire, pointer = "", expected, actual = "nothing", headers = {}, gatewayCode } = details;
  const docs = operation === undefined && wire !== undefined && wire !== "json" ? gatewayDocs : undefined;
  const finding = wireFinding(rule, operation, { pointer, expected, actual, fix: detail }, docs);
  return {
    kind: "refusal",
    status,
    title,
    detail,
    headers,
    ...(operation && { operation }),
    ...(wire && { wire }),
    ...(gatewayCode && { gatewayCode }),
    findings: [finding],
  };
}

/** The refusal of another method than the one an address takes. */
export function wrongMethod(method: string, path: string, operation?: OperationDescriptor): RefusedRequest {
  const allowed = operation?.method ?? "POST";
  const details = { operation, expected: allowed, actual: method, headers: { Allow: allowed } };
  return refusal(
    "wrong-method",
    405,
    "Wrong method",
    `${path} takes ${allowed}, not ${method}. Send it as ${allowed}.`,
    details,
  );
}
