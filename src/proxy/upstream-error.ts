import { ProblemError } from "../server/problem.ts";

/** An upstream that gave no answer: 502 where it failed, 504 where it took too long. */
export type UpstreamError = ProblemError;

/** Codes of errors that come before a request is sent, with what they mean. */
const unreached: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there",
  ENOTFOUND: "there is no host of this name",
  EAI_AGAIN: "its name could not be looked up",
  EHOSTUNREACH: "there is no way to the host",
  ENETUNREACH: "there is no way to its network",
  CERT_HAS_EXPIRED: "its certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is signed by itself",
  SELF_SIGNED_CERT_IN_CHAIN: "its certificate is signed by itself",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "nobody known has signed its certificate",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another host",
};

/** The problem of an upstream that failed before it answered. */
export function noAnswer({ origin }: URL, error: NodeJS.ErrnoException): UpstreamError {
  const { code = "unknown" } = error;
  const meaning = unreached[code];
  const what = meaning === undefined ? `${code}: the connection broke` : `${code}: ${meaning}`;
  const then =
    meaning === undefined
      ? "Whether it processed the call is not known, and nothing was sent again."
      : "The call was not sent.";
  return new ProblemError(502, "The upstream did not answer", `${origin} did not answer: ${what}. ${then}`);
}

/** The problem of an upstream that takes too long. */
export function tooLate({ origin }: URL, timeoutMs: number): UpstreamError {
  return new ProblemError(
    504,
    "The upstream took too long",
    `${origin} did not answer within ${timeoutMs} ms. Whether it processed the call is not known, and nothing was sent again.`,
  );
}
