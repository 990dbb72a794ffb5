import { isObject } from "../base/type-guards.ts";
import type { RawRequest, RawResponse } from "../judge/exchange.ts";
import { bytesOf, type Fields, objectIn, statusIn, textIn } from "./fields.ts";
import { headersOf, type RecordedExchange, UnreadableRecordingError } from "./recorded-exchange.ts";

/**
 * The exchanges of a HAR file (HTTP Archive 1.2), as browsers, proxies and many HTTP tools write it. Bodies in a HAR are
 * already decompressed. An entry without an answer, whose status is 0, has none here either.
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
    const response = responseOf(objectIn(entry, "response", place), `${place}/response`);
    return {
      name: `${name}#${index + 1}`,
      request: requestOf(objectIn(entry, "request", place), `${place}/request`),
      ...(response && { response }),
      pointers: { request: `${place}/request`, response: `${place}/response` },
    };
  });
}

function requestOf(request: Fields, place: string): RawRequest {
  const postData = isObject(request["postData"]) ? request["postData"] : {};
  const headers = headersIn(request);
  const mimeType = postData["mimeType"];
  if (headers["content-type"] === undefined && typeof mimeType === "string" && mimeType !== "")
    headers["content-type"] = mimeType;
  return {
    method: textIn(request, "method", place).toUpperCase(),
    url: textIn(request, "url", place),
    headers,
    body: bytesOf(postedText(postData), postData["encoding"]),
  };
}

/** The text of the body; some tools record a form by its fields only. */
function postedText({ text, params }: Fields): string {
  if (typeof text === "string" && text !== "") return text;
  return new URLSearchParams(
    pairsIn(params).map(([name, value]): [string, string] => [name, value]),
  ).toString();
}

function responseOf(response: Fields, place: string): RawResponse | undefined {
  const status = statusIn(response, place);
  if (status === 0) return undefined;
  const content = isObject(response["content"]) ? response["content"] : {};
  const text = typeof content["text"] === "string" ? content["text"] : "";
  return { status, headers: headersIn(response), body: bytesOf(text, content["encoding"]) };
}

function headersIn({ headers }: Fields): Record<string, string> {
  return headersOf(pairsIn(headers));
}

/** HAR has header fields and fields of forms as a list of `{name, value}`. */
function pairsIn(list: unknown): [name: string, value: string][] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown): [string, string][] => {
    if (!isObject(entry)) return [];
    const { name, value } = entry;
    return typeof name === "string" && typeof value === "string" ? [[name, value]] : [];
  });
}
