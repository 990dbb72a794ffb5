import { isObject } from "../../base/type-guards.ts";
import type { Kept, Payload } from "./state.ts";

/** The text that was read last, and what it holds: of one text many members are read in a row. */
let last: { readonly text: string; readonly payload: Payload } | undefined;

/** A payload as a document keeps it. */
export function keep(payload: Payload, text: string | undefined): Kept {
  if (text === undefined) return payload;
  last = { text, payload };
  return text;
}

/** A payload that was kept. */
export function sent(kept: Kept): Payload {
  if (typeof kept !== "string") return kept;
  if (last?.text === kept) return last.payload;
  const value: unknown = JSON.parse(kept);
  const payload = isObject(value) ? value : {};
  last = { text: kept, payload };
  return payload;
}

/** A text of a payload; `undefined` where it is absent, empty or no text. */
export function text(payload: Kept, name: string): string | undefined {
  const value = sent(payload)[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A number of a payload. */
export function number(payload: Kept, name: string): number | undefined {
  const value = sent(payload)[name];
  return typeof value === "number" ? value : undefined;
}

/** An object of a payload; an empty one where it is absent. */
export function object(payload: Kept, name: string): Payload {
  const value = sent(payload)[name];
  return isObject(value) ? value : {};
}

/** The objects in a list of a payload. */
export function objects(payload: Kept, name: string): readonly Payload[] {
  const value = sent(payload)[name];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The texts in a list of a payload, each once. */
export function texts(payload: Kept, name: string): readonly string[] {
  const value = sent(payload)[name];
  if (!Array.isArray(value)) return [];
  return [...new Set(value.filter((entry): entry is string => typeof entry === "string" && entry !== ""))];
}

/** Some members of a payload by name, those that are there. */
export function pick(payload: Kept, names: readonly string[]): Payload {
  const picked: Record<string, unknown> = {};
  const members = sent(payload);
  for (const name of names) {
    const value = members[name];
    if (value !== undefined && value !== null) picked[name] = value;
  }
  return picked;
}
