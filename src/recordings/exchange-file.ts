import { isObject } from "../base/type-guards.ts";
import type { RawRequest, RawResponse } from "../judge/exchange.ts";
import { bytesOf, type Fields, objectIn, statusIn, textIn } from "./fields.ts";
import { headersOf, type RecordedExchange, UnreadableRecordingError } from "./recorded-exchange.ts";

/**
 * The exchange of a file of our own simple format, one exchange each: `{"request": {method, url, headers, body},
 * "response": {status, headers, body}}`. `headers` is an object, `body` the text as it was sent; where it is no text,
 * `"bodyEncoding": "base64"` stands beside it. `response`, `headers` and `body` may be absent. `url` is a path or a whole
 * URL.
 *
 * @param recorded the parsed JSON of the file
 * @param name what the file is called in the report
 * @throws UnreadableRecordingError where it is none
 */
export function exchangeOfFile(recorded: unknown, name: string): RecordedExchange {
  if (!isObject(recorded)) throw new UnreadableRecordingError("it is no object with request and response");
  const response = "response" in recorded ? responseOf(objectIn(recorded, "response", "")) : undefined;
  return {
    name,
    request: requestOf(objectIn(recorded, "request", "")),
    ...(response && { response }),
    pointers: { request: "/request", response: "/response" },
  };
}

function requestOf(request: Fields): RawRequest {
  return {
    method: textIn(request, "method", "/request").toUpperCase(),
    url: textIn(request, "url", "/request"),
    ...headersAndBody(request, "/request"),
  };
}

function responseOf(response: Fields): RawResponse {
  return { status: statusIn(response, "/response"), ...headersAndBody(response, "/response") };
}

function headersAndBody(fields: Fields, place: string): Pick<RawResponse, "headers" | "body"> {
  const headers = "headers" in fields ? objectIn(fields, "headers", place) : {};
  const body = "body" in fields ? textIn(fields, "body", place) : "";
  const texts = Object.keys(headers).map((name): [string, string] => [
    name,
    textIn(headers, name, `${place}/headers`),
  ]);
  return { headers: headersOf(texts), body: bytesOf(body, fields["bodyEncoding"]) };
}
