import type { OperationDescriptor } from "../contract/operation.ts";
import type { Finding } from "../findings/finding.ts";
import type { Judge } from "../judge/exchange.ts";
import { judgeResponse } from "../judge/judge-response.ts";
import { wireFinding } from "../judge/wire-finding.ts";
import { decompressed } from "../server/receive.ts";
import { answerLimit, type CapturedAnswer } from "./captured-answer.ts";

/** What is wrong with an answer, and its body as it reads. */
export type JudgedAnswer = { findings: readonly Finding[]; body: Buffer };

/** Judges the answer of an upstream. It is judged as it reads, without its `Content-Encoding`. */
export async function judgeAnswer(
  judge: Judge,
  operation: OperationDescriptor,
  { status, headers, bytes }: CapturedAnswer,
): Promise<JudgedAnswer> {
  const encoding = headers["content-encoding"]?.trim().toLowerCase() ?? "";
  const body = bytes && (encoding === "" ? bytes : await decompressed(bytes, encoding, answerLimit));
  if (body === undefined) return { findings: [unread(operation, "more bytes")], body: nothing };
  if ("kind" in body) return { findings: [unread(operation, body.detail)], body: nothing };
  return { findings: judgeResponse(judge, operation, { status, headers, body }), body };
}

const nothing = Buffer.alloc(0);

function unread(operation: OperationDescriptor, actual: string): Finding {
  const expected = `at most ${answerLimit / 1024 / 1024} MiB, compressed as it says`;
  const fix = "The answer was passed on, but could not be judged.";
  const finding = wireFinding("body-size", operation, { expected, actual, fix, severity: "note" });
  return { ...finding, direction: "response" };
}
