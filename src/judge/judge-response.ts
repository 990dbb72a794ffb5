import { contentType, isUtf8Name } from "../base/content-type.ts";
import { decodeUtf8, parseJson, UnreadableTextError } from "../base/strict-text.ts";
import { docsOf } from "../contract/docs-of.ts";
import { fullName } from "../contract/find-operation.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import type { Finding } from "../findings/finding.ts";
import type { Judge, RawResponse } from "./exchange.ts";
import { notJson } from "./not-json.ts";
import { describeValue } from "./payload/describe-value.ts";

/** The status of every answer that has a payload, refusals included: those say `success: false`. */
const answered = 200;

/**
 * Judges an answer: its status, that its body is JSON in UTF-8, and its payload. A documented refusal is no finding,
 * neither `success: false` in HTTP 200 nor a documented status such as 401.
 */
export function judgeResponse(
  judge: Judge,
  operation: OperationDescriptor,
  { status, headers, body }: RawResponse,
): readonly Finding[] {
  if (status !== answered) return isDocumented(operation, status) ? [] : [wrongStatus(operation, status)];
  const type = typeFindings(operation, headers["content-type"]);
  if (body.length === 0) return [...type, notJson(operation, "response", "is empty")];
  try {
    const payload = parseJson(decodeUtf8(body));
    return [...type, ...judge({ operation, direction: "response", payload })];
  } catch (error) {
    if (!(error instanceof UnreadableTextError)) throw error;
    return [...type, notJson(operation, "response", error.message)];
  }
}

function isDocumented({ scenarios }: OperationDescriptor, status: number): boolean {
  return Object.hasOwn(scenarios.response, String(status));
}

function wrongStatus(operation: OperationDescriptor, status: number): Finding {
  const documented = Object.keys(operation.scenarios.response).join(", ");
  return {
    rule: "status",
    severity: "error",
    ...about(operation),
    pointer: "/status",
    expected: `HTTP status ${documented}`,
    actual: String(status),
    fix: `Answer with HTTP ${answered}, refusals included, which the payload tells.`,
  };
}

/** JSON under another name, or in another charset, is read by most clients, and refused by strict ones. */
function typeFindings(operation: OperationDescriptor, header: string | undefined): Finding[] {
  const { mediaType, charset } = contentType(header);
  const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
  if (isJson && isUtf8Name(charset)) return [];
  return [
    {
      rule: isJson ? "charset" : "content-type",
      severity: "warning",
      ...about(operation),
      pointer: "/headers/content-type",
      expected: "application/json, in UTF-8",
      actual: describeValue(header),
      fix: "Answer with Content-Type: application/json;charset=UTF-8.",
    },
  ];
}

function about(operation: OperationDescriptor): Pick<Finding, "operation" | "direction" | "docs"> {
  return { operation: fullName(operation), direction: "response", docs: docsOf(operation) };
}
