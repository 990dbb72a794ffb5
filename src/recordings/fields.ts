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
  if (typeof value !== "string") throw new UnreadableRecordingError(`${place}/${name} is not a text`);
  return value;
}

/** A member that has to be an HTTP status. */
export function statusIn(fields: Fields, place: string): number {
  const { status } = fields;
  if (typeof status !== "number" || !Number.isInteger(status))
    throw new UnreadableRecordingError(`${place}/status is not a whole number`);
  return status;
}

/** The bytes of a text, which may be encoded in Base64. */
export function bytesOf(text: string, encoding: unknown): Uint8Array {
  return Buffer.from(text, encoding === "base64" ? "base64" : "utf8");
}
