import { jsonFaultAt, lineAndColumn } from "../base/json-fault.ts";
import { linesOf } from "../base/json-location.ts";
import { parseJson, UnreadableTextError } from "../base/strict-text.ts";
import { isObject } from "../base/type-guards.ts";
import { fullName } from "../contract/find-operation.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import type { Finding, MessageDirection } from "../findings/finding.ts";
import type { Check, ReportFinding } from "../findings/report.ts";
import { emptyParameters } from "./empty-parameters.ts";
import type { Judge } from "./exchange.ts";
import { isError } from "./inspect-request.ts";
import { notJson } from "./not-json.ts";
import { payloadPointer } from "./placed-pointer.ts";

/** The JSON text of a payload, with where it was found. */
export type PayloadText = {
  /** What it is called in the report. */
  name: string;
  text: string;
  /** File that holds it, where there is one. */
  file?: string;
  /** Line of the file on which the text begins, from 1. */
  line: number;
};

/** Checks the text of one payload: that it is JSON, and what the judge says of it. Findings tell their line. */
export function checkPayload(
  judge: Judge,
  operation: OperationDescriptor,
  direction: MessageDirection,
  payload: PayloadText,
): Check {
  const about = { name: payload.name, operation: fullName(operation), direction };
  const read = readPayload(payload.text);
  if ("problem" in read) {
    const finding = notJson(operation, direction, read.problem);
    return { ...about, findings: [located(finding, payload, () => lineOfFault(payload.text))] };
  }
  const judged = judge({ operation, direction, payload: read.value, text: payload.text });
  const findings = direction === "request" ? [...judged, ...emptyIn(operation, read.value, judged)] : judged;
  const lineOf = linesOf(
    payload.text,
    findings.map(({ pointer }) => pointer),
  );
  return { ...about, findings: findings.map((finding) => located(finding, payload, lineOf)) };
}

/** What the address that carries a payload would hold without a value, other than what is broken anyway. */
function emptyIn(operation: OperationDescriptor, payload: unknown, judged: readonly Finding[]): Finding[] {
  if (!isObject(payload)) return [];
  const broken = new Set(judged.filter(isError).map(({ pointer }) => pointer));
  const inQuery = operation.parameters.filter((parameter) => parameter.in === "query");
  return emptyParameters({ ...operation, parameters: inQuery }, Object.entries(payload))
    .map((finding) => ({ ...finding, pointer: payloadPointer(operation, finding.pointer) }))
    .filter(({ pointer }) => !broken.has(pointer));
}

function readPayload(text: string): { value: unknown } | { problem: string } {
  if (text.trim() === "") return { problem: "is empty" };
  try {
    return { value: parseJson(text) };
  } catch (error) {
    if (!(error instanceof UnreadableTextError)) throw error;
    return { problem: error.message };
  }
}

/** The line on which a text stops being JSON. */
function lineOfFault(text: string): number {
  return lineAndColumn(text, jsonFaultAt(text) ?? 0).line;
}

function located(
  finding: Finding,
  { file, line }: PayloadText,
  lineOf: (pointer: string) => number,
): ReportFinding {
  return file === undefined ? finding : { ...finding, file, line: line - 1 + lineOf(finding.pointer) };
}
