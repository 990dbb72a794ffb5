import { defaultJsonBudget, type JsonBudget } from "../base/json-budget.ts";
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
  near?: string;
};

/** Makes the refusal of a request, with its one finding. */
export function refusal(
  rule: WireRule,
  status: number,
  title: string,
  detail: string,
  details: RefusalDetails,
): RefusedRequest {
  const {
    operation,
    wire,
    pointer = "",
    expected,
    actual = "nothing",
    headers = {},
    gatewayCode,
    near,
  } = details;
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
    ...(near !== undefined && { near }),
    findings: [finding],
  };
}

/** The refusal of a payload that would cost much to parse, before it is parsed. */
export function excessive(
  excess: keyof JsonBudget,
  details: Pick<RefusalDetails, "operation" | "wire" | "pointer" | "gatewayCode">,
): RefusedRequest {
  const most = `at most ${defaultJsonBudget[excess].toLocaleString("en")}`;
  if (excess === "depth") {
    const detail = "The payload is nested too deeply to be judged. Nest it as the contract does.";
    return refusal("nesting", 400, "Nested too deeply", detail, {
      ...details,
      expected: `${most} levels`,
      actual: "more",
    });
  }
  const detail = `The payload has too many values, ${most} are read. Send less at a time.`;
  return refusal("body-size", 413, "Too many values", detail, {
    ...details,
    expected: `${most} values`,
    actual: "more",
  });
}

/** The refusal of another method than the one an address takes. */
export function wrongMethod(
  method: string,
  path: string,
  operations: readonly OperationDescriptor[] = [],
): RefusedRequest {
  const [operation] = operations;
  const methods = [...new Set(operations.map((one) => one.method))];
  const allowed = methods.length === 0 ? ["POST"] : methods;
  const taken = allowed.join(" or ");
  const details = { operation, expected: taken, actual: method, headers: { Allow: allowed.join(", ") } };
  return refusal(
    "wrong-method",
    405,
    "Wrong method",
    `${path} takes ${taken}, not ${method}. Send it as ${taken}.`,
    details,
  );
}
