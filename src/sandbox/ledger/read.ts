import { isObject } from "../../base/type-guards.ts";
import type { Payload } from "./document.ts";

/** A text of a payload; `undefined` where it is absent, empty or no text. */
export function text(payload: Payload, name: string): string | undefined {
  const value = payload[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A number of a payload. */
export function number(payload: Payload, name: string): number | undefined {
  const value = payload[name];
  return typeof value === "number" ? value : undefined;
}

/** An object of a payload; an empty one where it is absent. */
export function object(payload: Payload, name: string): Payload {
  const value = payload[name];
  return isObject(value) ? value : {};
}

/** The objects in a list of a payload. */
export function objects(payload: Payload, name: string): readonly Payload[] {
  const value = payload[name];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The texts in a list of a payload, each once. */
export function texts(payload: Payload, name: string): readonly string[] {
  const value = payload[name];
  if (!Array.isArray(value)) return [];
  return [...new Set(value.filter((entry): entry is string => typeof entry === "string" && entry !== ""))];
}

/** Some members of a payload by name, those that are there. */
export function pick(payload: Payload, names: readonly string[]): Payload {
  return addPicked({}, payload, names);
}

/** Adds to an object what {@link pick} picks: for large objects, of which there are many. */
export function addPicked(
  to: Record<string, unknown>,
  payload: Payload,
  names: readonly string[],
): Record<string, unknown> {
  for (const name of names) {
    const value = payload[name];
    if (value !== undefined && value !== null) to[name] = value;
  }
  return to;
}
