import type { RawRequest, RawResponse } from "../judge/exchange.ts";

/** An exchange as a file holds it. */
export type RecordedExchange = {
  /** What it is called in the report: `traffic.har#3`. */
  name: string;
  request: RawRequest;
  /** The answer, where one was recorded. */
  response?: RawResponse;
  /** JSON pointers within the file to the request and the answer. */
  pointers: { request: string; response: string };
};

/** A file that is no recording. The message says what is wrong, without the name of the file. */
export class UnreadableRecordingError extends Error {
  override readonly name = "UnreadableRecordingError";
}

/** Header fields by lower-case name; repeated ones are joined, and those that HTTP/2 makes up are left out. */
export function headersOf(fields: Iterable<readonly [name: string, value: string]>): Record<string, string> {
  const headers = new Map<string, string>();
  for (const [given, value] of fields) {
    const name = given.toLowerCase();
    const before = headers.get(name);
    if (!name.startsWith(":")) headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(headers);
}
