import { isObject } from "../base/type-guards.ts";
import { UnreadableRecordingError } from "./recorded-exchange.ts";

/** An object of a recording that is being read. */
export type Fields = Readonly<Record<string, unknown>>;

/** A member that has to be an object. */
export function objectIn(fields: Fields, name: string, place: string): Fields {
  const value = fields[name];
  if (!isObject(value)) throw new UnreadableRecordingError(`${place}/${name} is not an object`);
  return value;
}

/** A member that has to be a text. */
export function textIn(fields: Fields, name: string, place: string): string {
  const value = fields[name];
  if (typeof value !== "string") throw new UnreadableRecordingError(`${place}/${name} is not a string`);
  return value;
}

/** Whether requests of a method may have a body, so that one that is not there may just not have been recorded. */
export function mayHaveBody(method: string): boolean {
  return method !== "GET" && method !== "HEAD" && method !== "OPTIONS";
}

/** The address of a request as it was sent: without a fragment, which browsers keep to themselves. */
export function sentUrl(url: string): string {
  return url.replace(/#.*$/s, "");
}

/**
 * Whether there was an answer. Recorders write one with the status 0, -1 or -999 where a request was cancelled or nobody
 * answered.
 *
 * @throws UnreadableRecordingError for a status that is not a whole number
 */
export function hasAnswer({ status }: Fields, place: string): boolean {
  if (typeof status !== "number" || !Number.isInteger(status))
    throw new UnreadableRecordingError(`${place}/status is not a whole number`);
  return status > 0;
}

/** The bytes of a text, which may be encoded in Base64. */
export function bytesOf(text: string, encoding: unknown): Uint8Array {
  return Buffer.from(text, encoding === "base64" ? "base64" : "utf8");
}
