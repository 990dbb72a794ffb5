import { targetOf } from "../base/request-target.ts";
import { fullName } from "../contract/find-operation.ts";
import type { Finding } from "../findings/finding.ts";
import type { RawRequest } from "../judge/exchange.ts";
import type { InspectedRequest } from "../judge/inspect-request.ts";

/**
 * How a call ended: `answered` by the upstream, `refused` by the proxy and never sent, `failed` since the upstream gave no
 * usable answer, `broken-off` in the middle of its answer, or `abandoned` by its caller.
 */
export type CallOutcome = "answered" | "refused" | "failed" | "broken-off" | "abandoned";

/** What a log says of a call: nothing of its payload, its header fields and its query. */
export type CallRecord = {
  /** When it arrived, as in RFC 3339. */
  time: string;
  method: string;
  path: string;
  /** `glink.createOrder`, where that could be told. */
  operation?: string;
  wire?: string;
  outcome: CallOutcome;
  /** What the caller got; absent where it had gone away. */
  status?: number;
  /** From its arrival to the end of its answer, in milliseconds. */
  durationMs: number;
  /** Until the header of the answer was there; absent where none came. */
  upstreamMs?: number;
  requestBytes: number;
  answerBytes: number;
  /** The rules that call and answer break, or may break, with their severity. */
  findings: { rule: string; severity: Finding["severity"]; direction: Finding["direction"] }[];
};

/** What became of a call on its way. */
export type Passage = Pick<CallRecord, "outcome" | "answerBytes"> & {
  /** By `performance.now()`. */
  arrivedAt: number;
  endedAt: number;
  answeredAt?: number | undefined;
  status?: number | undefined;
};

/** Longest path that is logged. */
const pathLimit = 200;

/** Makes the record of a call. */
export function callRecord(
  request: RawRequest,
  { operation, wire }: InspectedRequest,
  passage: Passage,
  findings: readonly Finding[],
): CallRecord {
  const { outcome, status, arrivedAt, answeredAt, endedAt, answerBytes } = passage;
  return {
    time: new Date(Date.now() - (performance.now() - arrivedAt)).toISOString(),
    method: request.method,
    path: targetOf(request.url).path.slice(0, pathLimit),
    ...(operation && { operation: fullName(operation) }),
    ...(wire !== undefined && { wire }),
    outcome,
    ...(status !== undefined && outcome !== "abandoned" && { status }),
    durationMs: rounded(endedAt - arrivedAt),
    ...(answeredAt !== undefined && { upstreamMs: rounded(answeredAt - arrivedAt) }),
    requestBytes: request.body.length,
    answerBytes,
    findings: findings.map(({ rule, severity, direction }) => ({ rule, severity, direction })),
  };
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1_000) / 1_000;
}
