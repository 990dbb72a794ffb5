import type { Judge } from "./exchange.ts";
import { fullName } from "./find-operation.ts";
import type { Finding, MessageDirection } from "./finding.ts";
import { linesOf } from "./json-place.ts";
import { notJson } from "./not-json.ts";
import type { OperationDescriptor } from "./operation.ts";
import { parseJson, UnreadableTextError } from "./read-text.ts";
import type { Check, ReportFinding } from "./report.ts";

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
    return { ...about, findings: [located(finding, payload, () => 1)] };
  }
  const findings = judge({ operation, direction, payload: read.value });
  const lineOf = linesOf(
    payload.text,
    findings.map(({ pointer }) => pointer),
  );
  return { ...about, findings: findings.map((finding) => located(finding, payload, lineOf)) };
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

function located(
  finding: Finding,
  { file, line }: PayloadText,
  lineOf: (pointer: string) => number,
): ReportFinding {
  return file === undefined ? finding : { ...finding, file, line: line - 1 + lineOf(finding.pointer) };
}
