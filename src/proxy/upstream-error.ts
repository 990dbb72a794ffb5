import { type ConnectionFault, explainNoAnswer, type FaultContext } from "../base/connection-fault.ts";
import { ProblemError, type Processed } from "../server/problem.ts";

/** An upstream that gave no answer which can be passed on: 502 where it failed, 504 where it took too long. */
export type UpstreamError = ProblemError;

/**
 * The problem of an upstream that failed before it answered.
 *
 * @param processed whether the call can have reached it
 */
export function noAnswer(
  { origin }: URL,
  fault: ConnectionFault,
  processed: Processed,
  env: FaultContext["env"],
): UpstreamError {
  return failed(explainNoAnswer(origin, fault, { program: "the proxy", env }), processed);
}

/** The problem of an answer that HTTP does not let a server pass on, such as one with status 99. */
export function unusableAnswer({ origin }: URL, what: string): UpstreamError {
  return failed(`${origin} answered with ${what}, which cannot be passed on.`, "unknown");
}

/** The problem of a call whose path or header fields no request can have. */
export function unsendable(): UpstreamError {
  const detail =
    "The path, the query or a header field holds characters that HTTP does not allow there. Percent-encode them. The " +
    "call was not sent.";
  return new ProblemError(400, "The call cannot be sent on", detail, {}, { processed: "no" });
}

/** The problem of an upstream that takes too long, be it for the connection or for the answer. */
export function tooLate({ origin }: URL, timeoutMs: number, processed: Processed): UpstreamError {
  const what = processed === "no" ? "No connection to it came about" : "It did not answer";
  return failed(`${origin} takes too long. ${what} within ${timeoutMs} ms.`, processed, 504);
}

const sentences: Readonly<Record<Processed, string>> = {
  no: "The call was not sent.",
  unknown: "Whether it processed the call is not known, and nothing was sent again.",
};

function failed(what: string, processed: Processed, status: 502 | 504 = 502): UpstreamError {
  const title = status === 504 ? "The upstream took too long" : "The upstream gave no usable answer";
  return new ProblemError(status, title, `${what} ${sentences[processed]}`, {}, { processed });
}
