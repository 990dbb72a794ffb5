import { isJson } from "../../../../src/base/is-json.ts";
import { isObject } from "../../../../src/base/type-guards.ts";

/** A payload as a value; nothing for a text that is no JSON. */
export function valueIn(text: string): unknown {
  return isJson(text) ? JSON.parse(text) : undefined;
}

/** A member of a payload that is a text, and not an empty one. */
export function textIn(text: string, member: string | undefined): string | undefined {
  const payload = valueIn(text);
  const value = isObject(payload) && member !== undefined ? payload[member] : undefined;
  return typeof value === "string" && value !== "" ? value : undefined;
}
