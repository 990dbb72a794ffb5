import { isObject } from "../base/type-guards.ts";
import type { RawRequest, RawResponse } from "../judge/exchange.ts";
import { bytesOf, type Fields, hasAnswer, mayHaveBody, objectIn, sentUrl, textIn } from "./fields.ts";
import {
  headersOf,
  type RecordedExchange,
  UnreadableRecordingError,
  type UnrecordedPart,
} from "./recorded-exchange.ts";

/**
 * The exchanges of a HAR file (HTTP Archive 1.2), as browsers, proxies and many HTTP tools write it. Bodies in a HAR are
 * already decompressed. An entry without an answer has none here either: `response` is missing or `null`, or its status
 * is 0, -1 or -999. A body that has a size but no text was not recorded.
 *
 * @param har the parsed JSON of the file
 * @param name what the file is called in the report
 * @throws UnreadableRecordingError where it is no HAR
 */
export function exchangesOfHar(har: unknown, name: string): RecordedExchange[] {
  const log = isObject(har) ? har["log"] : undefined;
  const entries = isObject(log) ? log["entries"] : undefined;
  if (!Array.isArray(entries)) throw new UnreadableRecordingError("it has no list at /log/entries");
  return entries.map((entry: unknown, index) => {
    const place = `/log/entries/${index}`;
    if (!isObject(entry)) throw new UnreadableRecordingError(`${place} is not an object`);
    const request = requestOf(objectIn(entry, "request", place), `${place}/request`);
    const response = responseOf(entry, place);
    return {
      name: `${name}#${index + 1}`,
      request: request.message,
      ...(response && { response: response.message }),
      unrecorded: [...request.unrecorded, ...(response?.unrecorded ?? [])],
      pointers: { request: `${place}/request`, response: `${place}/response` },
    };
  });
}

type Recorded<Message> = { message: Message; unrecorded: UnrecordedPart[] };

function requestOf(request: Fields, place: string): Recorded<RawRequest> {
  const postData = isObject(request["postData"]) ? request["postData"] : {};
  const headers = headersIn(request);
  const hasHeaders = Object.keys(headers).length > 0;
  const mimeType = postData["mimeType"];
  if (headers["content-type"] === undefined && typeof mimeType === "string" && mimeType !== "")
    headers["content-type"] = mimeType;
  const text = postedText(postData);
  const method = textIn(request, "method", place).toUpperCase();
  const isMissing = text === "" && mayHaveBody(method) && hasSize(request["bodySize"], headers);
  return {
    message: {
      method,
      url: urlOf(request, place),
      headers,
      body: bytesOf(text, postData["encoding"]),
    },
    unrecorded: [
      ...(hasHeaders ? [] : [{ side: "request", part: "headers" } as const]),
      ...(isMissing ? [{ side: "request", part: "body" } as const] : []),
    ],
  };
}

/** The address of a request. Some recorders leave the query out of it, and have it as a list alone. */
function urlOf(request: Fields, place: string): string {
  const url = sentUrl(textIn(request, "url", place));
  const pairs = pairsIn(request["queryString"]);
  if (url.includes("?") || pairs.length === 0) return url;
  return `${url}?${pairs.map((pair) => pair.map(inQuery).join("=")).join("&")}`;
}

/** Recorders write a list of the query decoded, or as it was sent. */
function inQuery(text: string): string {
  return /%[0-9a-f]{2}/i.test(text) ? text : encodeURIComponent(text);
}

/** The text of the body; some tools record a form by its fields only. */
function postedText({ text, params }: Fields): string {
  if (typeof text === "string" && text !== "") return text;
  return new URLSearchParams(
    pairsIn(params).map(([name, value]): [string, string] => [name, value]),
  ).toString();
}

function responseOf(entry: Fields, place: string): Recorded<RawResponse> | undefined {
  if (entry["response"] == null) return undefined;
  const response = objectIn(entry, "response", place);
  if (!hasAnswer(response, `${place}/response`)) return undefined;
  const content = isObject(response["content"]) ? response["content"] : undefined;
  const headers = headersIn(response);
  const hasHeaders = Object.keys(headers).length > 0;
  const mimeType = content?.["mimeType"];
  if (headers["content-type"] === undefined && typeof mimeType === "string" && mimeType !== "")
    headers["content-type"] = mimeType;
  const text = typeof content?.["text"] === "string" ? content["text"] : "";
  const isMissing = text === "" && (content === undefined || hasSize(content["size"], headers));
  return {
    message: { status: Number(response["status"]), headers, body: bytesOf(text, content?.["encoding"]) },
    unrecorded: [
      ...(hasHeaders ? [] : [{ side: "response", part: "headers" } as const]),
      ...(isMissing ? [{ side: "response", part: "body" } as const] : []),
    ],
  };
}

/** Whether a body without a text had some bytes. Without a size, or with one of -1, it is the header field that tells. */
function hasSize(size: unknown, headers: Readonly<Record<string, string>>): boolean {
  if (typeof size === "number" && size > 0) return true;
  const length = headers["content-length"];
  return length === undefined ? size !== 0 : Number(length) !== 0;
}

function headersIn({ headers }: Fields): Record<string, string> {
  return headersOf(pairsIn(headers));
}

/** HAR has header fields, fields of forms and a query as a list of `{name, value}`. */
function pairsIn(list: unknown): [name: string, value: string][] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown): [string, string][] => {
    if (!isObject(entry)) return [];
    const { name, value } = entry;
    return typeof name === "string" && typeof value === "string" ? [[name, value]] : [];
  });
}
