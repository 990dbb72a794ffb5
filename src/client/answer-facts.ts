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
export function factsOf(answer: TransportAnswer, redact: Redact): AnswerFacts {
  const shown = shownNames.flatMap((name) => {
    const value = answer.headers.get(name);
    return value === null ? [] : [[name, redact.text(value)]];
  });
  return {
    status: answer.status,
    headers: Object.fromEntries(shown),
    requestId: requestIdOf(answer, redact),
  };
}

/** What the header fields of an answer call the request, where they do. */
export function requestIdOf({ headers }: TransportAnswer, { text }: Redact): string | undefined {
  for (const name of idNames) {
    const value = headers.get(name);
    if (value) return text(value);
  }
  return undefined;
}
