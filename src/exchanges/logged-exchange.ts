import { createRedact } from "../base/redact.ts";
import { targetOf } from "../base/request-target.ts";
import { fullName } from "../contract/find-operation.ts";
import type { Finding } from "../findings/finding.ts";
import type { RawRequest } from "../judge/exchange.ts";
import type { InspectedRequest } from "../judge/inspect-request.ts";
import type { Reply } from "../server/reply.ts";

/** What an exchange was, by its gravest finding. */
export type Verdict = "ok" | "warning" | "violation";

/** An exchange as the log keeps it. */
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
  /** Name of the fault that was injected into the answer. */
  fault?: string;
  verdict: Verdict;
  findings: readonly Finding[];
};

/** Longest text that is kept of a finding or path. */
const textLimit = 300;

/** How much of a text is searched for secrets: what lies beyond is left out anyway. */
const searchedLength = 4_000;

/** Makes the copies of texts that a log keeps: without secrets, and short. */
export type Keep = {
  text(text: string): string;
  /** The same for a JSON pointer, which is made of names. */
  pointer(pointer: string): string;
  /** The same as `text`, for what most requests have in common with others. */
  usual(text: string): string;
};

/** Makes a {@link Keep}. It takes secrets out before it cuts, since half a secret is found by nobody. */
export function createKeep(secrets: readonly string[]): Keep {
  const redact = createRedact(secrets);
  const text = (given: string) => owned(given, redact.text);
  return { text, pointer: (pointer) => owned(pointer, redact.name), usual: remembering(text) };
}

/** How many texts are remembered, and how long they are at most. */
const remembered = { texts: 500, length: 200 };

/** Makes copies of texts, of the same text the same copy. */
function remembering(copy: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = copy(text);
    if (known.size < remembered.texts && text.length <= remembered.length) known.set(ownCopy(text), made);
    return made;
  };
}

/** A copy of a text. A part of a text keeps the whole in memory, a payload of megabytes for example. */
export function ownCopy(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}

function owned(text: string, clean: (text: string) => string): string {
  const beginning = clean(text.slice(0, searchedLength));
  const isCut = beginning.length > textLimit || text.length > searchedLength;
  const shown = isCut ? `${beginning.slice(0, textLimit)}…` : beginning;
  return ownCopy(shown);
}

/** A copy of a finding that keeps nothing of the request in memory. */
export function copyOf(finding: Finding, { text, pointer }: Keep): Finding {
  const { expected, actual, fix } = finding;
  return {
    ...finding,
    pointer: pointer(finding.pointer),
    expected: text(expected),
    actual: text(actual),
    fix: text(fix),
  };
}

/** A copy of a finding, or one that is kept already, where that says the same. */
export function loggedCopy(finding: Finding, like: Finding | undefined, keep: Keep): Finding {
  const isSame = like?.pointer === finding.pointer && like.actual === finding.actual;
  return isSame ? like : copyOf(finding, keep);
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
  keep: Keep,
): LoggedExchange {
  const { operation, wire } = inspected;
  return {
    number,
    method: keep.usual(method),
    path: keep.usual(targetOf(url).path),
    operation: operation ? fullName(operation) : "",
    ...(wire && { wire }),
    status,
    ...(scenario !== undefined && { scenario }),
    ...(fault !== undefined && { fault }),
    verdict,
    findings,
  };
}
