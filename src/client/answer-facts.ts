import type { Redact } from "../base/redact.ts";
import type { AnswerFacts } from "./errors/fulfillment-error.ts";
import type { TransportAnswer } from "./transport.ts";

/** Header fields by which servers and what stands before them call a request, the surest first. */
const idNames = [
  "x-request-id",
  "request-id",
  "x-correlation-id",
  "x-trace-id",
  "eagleeye-traceid",
  "cf-ray",
];

/** Header fields that an error shows: who answered, when, with what. */
const shownNames = ["content-type", "date", "retry-after", "server", "via", ...idNames];

/** What an error tells of an answer besides its body. */
export function factsOf({ status, headers }: TransportAnswer, { text }: Redact): AnswerFacts {
  const shown: Record<string, string> = {};
  for (const name of shownNames) {
    const value = headers.get(name);
    if (value !== null) shown[name] = text(value);
  }
  return { status, headers: shown, requestId: idNames.map((name) => shown[name]).find(Boolean) };
}
