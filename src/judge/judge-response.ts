import { shapes } from "../../generated/shapes/index.ts";
import { contentType, isUtf8Name } from "../base/content-type.ts";
import { decodeUtf8, parseJson, UnreadableTextError } from "../base/strict-text.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import type { Finding } from "../findings/finding.ts";
import type { Judge, RawResponse } from "./exchange.ts";
import { aboutMessage, findingOf } from "./finding-draft.ts";
import { notJson } from "./not-json.ts";
import { describeValue } from "./payload/describe-value.ts";

/** The status of every answer that has a payload, refusals included: those say `success: false`. */
const answered = 200;

/**
 * Judges an answer: its status, that its body is JSON in UTF-8, and its payload. A documented refusal is no finding,
 * neither `success: false` in HTTP 200 nor a documented status such as 401. Where an erratum says that the status of a
 * refusal is open, one that is not documented is a warning that names the erratum.
 */
export function judgeResponse(
  judge: Judge,
  operation: OperationDescriptor,
  response: RawResponse,
): readonly Finding[] {
  const head = judgeResponseHead(operation, response);
  return response.status === answered ? [...head, ...judgeBody(judge, operation, response.body)] : head;
}

/** Judges the status of an answer and the content type that it announces, not its body. */
export function judgeResponseHead(
  operation: OperationDescriptor,
  { status, headers }: Pick<RawResponse, "status" | "headers">,
): readonly Finding[] {
  if (status !== answered) return isDocumented(operation, status) ? [] : [wrongStatus(operation, status)];
  return typeFindings(operation, headers["content-type"]);
}

function judgeBody(judge: Judge, operation: OperationDescriptor, body: Uint8Array): readonly Finding[] {
  if (body.length === 0) return [notJson(operation, "response", "is empty")];
  try {
    const text = decodeUtf8(body);
    return judge({ operation, direction: "response", payload: parseJson(text), text });
  } catch (error) {
    if (!(error instanceof UnreadableTextError)) throw error;
    return [notJson(operation, "response", error.message)];
  }
}

function isDocumented({ scenarios }: OperationDescriptor, status: number): boolean {
  return Object.hasOwn(scenarios.response, String(status));
}

function wrongStatus(operation: OperationDescriptor, status: number): Finding {
  const documented = Object.keys(operation.scenarios.response).join(", ");
  const open = shapes[operation.family]?.http.status;
  return findingOf(aboutMessage(operation, "response"), {
    rule: "status",
    severity: open && status >= 400 && status < 500 ? "warning" : "error",
    pointer: "/status",
    expected: `HTTP status ${documented}`,
    actual: String(status),
    fix: open
      ? `${open.decision} (${open.id})`
      : `Answer with HTTP ${answered}, also where a call is refused: the payload says so.`,
  });
}

/** JSON under another name, or in another charset, is read by most clients, and refused by strict ones. */
function typeFindings(operation: OperationDescriptor, header: string | undefined): Finding[] {
  const { mediaType, charset } = contentType(header);
  const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
  if (isJson && isUtf8Name(charset)) return [];
  return [
    findingOf(aboutMessage(operation, "response"), {
      rule: isJson ? "charset" : "content-type",
      severity: "warning",
      pointer: "/headers/content-type",
      expected: "application/json, in UTF-8",
      actual: describeValue(header),
      fix: "Answer with Content-Type: application/json;charset=UTF-8.",
    }),
  ];
}
