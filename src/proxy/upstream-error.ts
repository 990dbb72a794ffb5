import { ProblemError, type Processed } from "../server/problem.ts";

/** An upstream that gave no answer which can be passed on: 502 where it failed, 504 where it took too long. */
export type UpstreamError = ProblemError;

/** Codes of errors that come before a request is sent, with what they mean. */
const unreached: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there",
  ENOTFOUND: "there is no host of this name",
  EAI_AGAIN: "its name could not be looked up",
  EHOSTUNREACH: "there is no way to the host",
  ENETUNREACH: "there is no way to its network",
  CERT_HAS_EXPIRED: "its certificate has expired",
  CERT_NOT_YET_VALID: "its certificate is not valid yet",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is signed by itself",
  SELF_SIGNED_CERT_IN_CHAIN: "its certificate is signed by itself",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "nobody known has signed its certificate",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "nobody known has signed its certificate",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another host",
};

/** What the code of an error means that comes when the request has been sent. */
function meaningOf(code: string): string {
  if (code === "HPE_HEADER_OVERFLOW") return "the header fields of its answer are larger than what is read";
  if (code.startsWith("HPE_")) return "what it answered is not HTTP";
  return "the connection broke";
}

/** The problem of an upstream that failed before it answered. */
export function noAnswer({ origin }: URL, error: NodeJS.ErrnoException): UpstreamError {
  const { code = "unknown" } = error;
  const before = Object.hasOwn(unreached, code) ? unreached[code] : undefined;
  const what = `${code}: ${before ?? meaningOf(code)}`;
  return failed(`${origin} gave no answer: ${what}.`, before === undefined ? "unknown" : "no");
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

/** The problem of an upstream that takes too long. */
export function tooLate({ origin }: URL, timeoutMs: number): UpstreamError {
  return failed(`${origin} did not answer within ${timeoutMs} ms.`, "unknown", 504);
}

const sentences: Readonly<Record<Processed, string>> = {
  no: "The call was not sent.",
  unknown: "Whether it processed the call is not known, and nothing was sent again.",
};

function failed(what: string, processed: Processed, status: 502 | 504 = 502): UpstreamError {
  const title = status === 504 ? "The upstream took too long" : "The upstream gave no usable answer";
  return new ProblemError(status, title, `${what} ${sentences[processed]}`, {}, { processed });
}
