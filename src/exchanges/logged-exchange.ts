import { targetOf } from "../base/request-target.ts";
import { fullName } from "../contract/find-operation.ts";
import type { Finding } from "../findings/finding.ts";
import type { RawRequest } from "../judge/exchange.ts";
import type { InspectedRequest } from "../judge/inspect-request.ts";
import type { Reply } from "../server/reply.ts";

/** What an exchange was, by its gravest finding. */
export type Verdict = "ok" | "warning" | "violation";

/** An exchange as the books keep it. */
export type LoggedExchange = {
  /** Its number, from 1. */
  number: number;
  method: string;
  /** Path without query, which may hold a signature. */
  path: string;
  /** `glink.createOrder`; empty where none could be told. */
  operation: string;
  /** How the call travelled; absent where that could not be told. */
  wire?: string;
  status: number;
  /** Name of the example that was answered. */
  scenario?: string;
  /** Name of the fault that spoilt the answer. */
  fault?: string;
  verdict: Verdict;
  findings: readonly Finding[];
};

/** Longest text that is kept of a finding or path. */
const textLimit = 300;

/** A part of a text keeps the whole in memory, a payload of megabytes for example; so a copy is made. */
export function owned(text: string): string {
  const shown = text.length > textLimit ? `${text.slice(0, textLimit)}…` : text;
  return Buffer.from(shown, "utf8").toString("utf8");
}

/** A copy of a finding that keeps nothing of the request in memory. */
export function copyOf(finding: Finding): Finding {
  const { pointer, expected, actual, fix } = finding;
  const texts = { pointer, expected, actual, fix };
  for (const name of ["pointer", "expected", "actual", "fix"] as const) texts[name] = owned(texts[name]);
  return { ...finding, ...texts };
}

/** A copy of a finding, or one that is kept already, where that says the same. */
export function loggedCopy(finding: Finding, like: Finding | undefined): Finding {
  const isSame = like?.pointer === finding.pointer && like.actual === finding.actual;
  return isSame ? like : copyOf(finding);
}

/** What is kept of an exchange. */
export function exchangeOf(
  number: number,
  { method, url }: RawRequest,
  inspected: InspectedRequest,
  { status, fault }: Pick<Reply, "status" | "fault">,
  scenario: string | undefined,
  verdict: Verdict,
  findings: readonly Finding[],
): LoggedExchange {
  const { operation, wire } = inspected;
  return {
    number,
    method: owned(method),
    path: owned(targetOf(url).path),
    operation: operation ? fullName(operation) : "",
    ...(wire && { wire }),
    status,
    ...(scenario !== undefined && { scenario }),
    ...(fault !== undefined && { fault }),
    verdict,
    findings,
  };
}
