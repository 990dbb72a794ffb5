import { isObject } from "../base/type-guards.ts";
import type { MessageDirection } from "../findings/finding.ts";
import type { RawResponse } from "../judge/exchange.ts";
import { bytesOf, type Fields, hasAnswer, mayHaveBody, objectIn, sentUrl, textIn } from "./fields.ts";
import {
  headersOf,
  type RecordedExchange,
  UnreadableRecordingError,
  type UnrecordedPart,
} from "./recorded-exchange.ts";

/**
 * The exchange of a file of our own simple format, one exchange each: `{"request": {method, url, headers, body},
 * "response": {status, headers, body}}`. `headers` is an object, `body` the text as it was sent; where it is no text,
 * `"bodyEncoding": "base64"` stands beside it. `response`, `headers` and `body` may be absent: then they were not
 * recorded, and are not judged; a GET without `body` had none. `url` is a path or a whole URL.
 *
 * @param recorded the parsed JSON of the file
 * @param name what the file is called in the report
 * @throws UnreadableRecordingError where it is none
 */
export function exchangeOfFile(recorded: unknown, name: string): RecordedExchange {
  if (!isObject(recorded))
    throw new UnreadableRecordingError("it is not an object with a request and a response");
  const request = objectIn(recorded, "request", "");
  const response = recorded["response"] == null ? undefined : objectIn(recorded, "response", "");
  const answer = response && hasAnswer(response, "/response") ? response : undefined;
  const method = textIn(request, "method", "/request").toUpperCase();
  return {
    name,
    request: {
      method,
      url: sentUrl(textIn(request, "url", "/request")),
      ...headersAndBody(request, "/request"),
    },
    ...(answer && {
      response: { status: Number(answer["status"]), ...headersAndBody(answer, "/response") },
    }),
    unrecorded: [
      ...missingIn(request, "request", mayHaveBody(method)),
      ...(answer ? missingIn(answer, "response") : []),
    ],
    pointers: { request: "/request", response: "/response" },
  };
}

function headersAndBody(fields: Fields, place: string): Pick<RawResponse, "headers" | "body"> {
  const headers = fields["headers"] == null ? {} : objectIn(fields, "headers", place);
  const body = fields["body"] == null ? "" : textIn(fields, "body", place);
  const texts = Object.keys(headers).map((name): [string, string] => [
    name,
    textIn(headers, name, `${place}/headers`),
  ]);
  return { headers: headersOf(texts), body: bytesOf(body, fields["bodyEncoding"]) };
}

function missingIn(fields: Fields, side: MessageDirection, mayHaveBody = true): UnrecordedPart[] {
  return (["headers", "body"] as const)
    .filter((part) => fields[part] == null && (part === "headers" || mayHaveBody))
    .map((part) => ({ side, part }));
}
