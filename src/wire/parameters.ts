// Calls whose parameters stand in the address: path and query, both ways. Pure, no I/O.

import { isObject } from "../base/type-guards.ts";

/** A parameter that stands in the address of a call. */
export type AddressParameter = {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
  /** What a value is, or each entry of a list. */
  readonly type: "string" | "integer" | "number" | "boolean";
  /** Whether it is a list, whose entries are separated by commas. */
  readonly isList: boolean;
};

/** Where the members of a payload go. */
export type AddressedCall = {
  readonly method: string;
  /** The path, with a name in braces for each parameter: `/orders/{id}/refund`. */
  readonly path: string;
  /** Names of the query parameters of a call with a body. In a call without one, all that is not in the path is. */
  readonly query?: readonly string[];
};

/** A payload on its way: the address has the parameters, the body the other members. */
export type AddressedPayload = {
  /** Path and query, percent-encoded. */
  url: string;
  /** What the JSON body holds; absent where the method has none. */
  body?: unknown;
};

/** A payload that no address can carry. The message names the parameter and never holds its value. */
export class UnsendableParameterError extends TypeError {
  override readonly name = "UnsendableParameterError";
  /** The parameter that is wrong. */
  declare readonly parameter: string;
  /** What is wrong with it, in words that follow its name. */
  declare readonly what: string;

  constructor(parameter: string, what: string) {
    super(`The parameter ${parameter} ${what}`);
    this.parameter = parameter;
    this.what = what;
  }
}

/** Names of the parameters in a path, in their order: `id` for `/orders/{id}/refund`. */
export function pathParameters(path: string): string[] {
  return [...path.matchAll(braces)].flatMap(([, name]) => name ?? []);
}

const braces = /\{([^{}/]+)\}/g;

/** Whether a call has a body. */
export function hasBody({ method }: Pick<AddressedCall, "method">): boolean {
  return method !== "GET";
}

/**
 * Writes the parameters of a payload into the address of its call. Members that are `undefined` are left out; lists are
 * written with commas between their entries.
 *
 * @throws TypeError for a payload that is no object where parameters have to be taken from it
 * @throws UnsendableParameterError for a path parameter that is missing, empty, `.` or `..`; for `null` and objects; for an
 *   entry of a list that holds a comma; and for a text with half a surrogate pair
 * @example
 * addressed({ method: "GET", path: "/orders/{id}" }, { id: "1/2", skus: ["A", "B"] }).url // "/orders/1%2F2?skus=A,B"
 */
export function addressed(call: AddressedCall, payload: unknown): AddressedPayload {
  const isWhole = hasBody(call) && (call.query ?? []).length === 0 && !call.path.includes("{");
  if (isWhole) return { url: call.path, body: payload };
  if (!isObject(payload))
    throw new TypeError("The payload has to be an object that has the parameters by their names");
  const members = new Map<string, unknown>(Object.entries(payload));
  const path = call.path.replaceAll(braces, (_, name: string) => {
    const value = members.get(name);
    members.delete(name);
    return segmentOf(name, value);
  });
  const inQuery = hasBody(call) ? (call.query ?? []) : [...members.keys()];
  const pairs = inQuery.flatMap((name) => {
    const value = members.get(name);
    members.delete(name);
    return value === undefined ? [] : [`${encoded(name, name)}=${writtenValue(name, value)}`];
  });
  const url = pairs.length === 0 ? path : `${path}?${pairs.join("&")}`;
  return hasBody(call) ? { url, body: Object.fromEntries(members) } : { url };
}

function segmentOf(name: string, value: unknown): string {
  if (value === undefined) throw new UnsendableParameterError(name, "is missing: it stands in the path");
  const text = writtenValue(name, value);
  // Every client of HTTP resolves dots before it sends, which leads to another path.
  if (/^\.{0,2}$/.test(text))
    throw new UnsendableParameterError(name, 'is empty, "." or "..", which no path can carry');
  return text;
}

function writtenValue(name: string, value: unknown): string {
  if (!Array.isArray(value)) return encoded(name, textOf(name, value));
  const entries = value.map((entry: unknown) => textOf(name, entry));
  if (entries.length === 1 && entries[0] === "")
    throw new UnsendableParameterError(name, "has an empty text as its only entry, which reads as no entry");
  if (entries.some((entry) => entry.includes(",")))
    throw new UnsendableParameterError(name, "has an entry with a comma, which would read as two entries");
  return entries.map((entry) => encoded(name, entry)).join(",");
}

function textOf(name: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean" || typeof value === "bigint" || Number.isFinite(value)) return String(value);
  const what = value === null ? "null" : Array.isArray(value) ? "a list in a list" : nameOfType(value);
  throw new UnsendableParameterError(name, `is ${what}, which no address can carry. Leave it out`);
}

function nameOfType(value: unknown): string {
  return typeof value === "object"
    ? "an object"
    : typeof value === "number"
      ? "no finite number"
      : `a ${typeof value}`;
}

function encoded(name: string, text: string): string {
  try {
    // Clients of HTTP encode the apostrophe by themselves.
    return encodeURIComponent(text).replaceAll("'", "%27");
  } catch {
    throw new UnsendableParameterError(name, "holds half a surrogate pair, which UTF-8 cannot encode");
  }
}
