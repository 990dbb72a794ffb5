import { certainLength, longestForm, patternOf, quoted } from "./secret-pattern.ts";
import { isObject } from "./type-guards.ts";

/**
 * Takes secrets out of what leaves the process. Each function goes over what it is given once, so that what replaces a
 * secret is never searched again.
 *
 * A secret is found as it is, percent-encoded, and as JSON and HTML write it. One of fewer than 8 characters is
 * replaced only where it stands alone, not inside of a longer word.
 */
export type Redact = {
  /** The text with each secret replaced. */
  text(text: string): string;
  /**
   * The beginning of a text, redacted before it is cut. Of an incomplete text the end is left out too, since it may hold
   * the beginning of a secret.
   */
  excerpt(text: string, length: number, isComplete?: boolean): string;
  /** A member name, or a JSON pointer, which is made of such names: only secrets of 8 characters and more are replaced. */
  name(name: string): string;
  /** A copy of a JSON value with each secret replaced in its texts and numbers, and in its names as `name` does it. */
  value<T>(value: T): T;
  /** An error, as it is where it holds no secret, otherwise a copy without it. */
  cause(cause: unknown): unknown;
};

type Replace = (text: string) => string;

const mask = "[secret]";

/** Makes the {@link Redact} for these secrets. Empty ones are passed over. */
export function createRedact(secrets: readonly string[]): Redact {
  const long = secrets.filter((secret) => secret.length >= certainLength);
  const text = replacing(secrets);
  const name = replacing(long);
  const longest = Math.max(0, ...secrets.map((secret) => secret.length)) * longestForm;
  return {
    text,
    name,
    excerpt(given, length, isComplete = true) {
      const redacted = text(given);
      return redacted.slice(
        0,
        isComplete ? length : Math.min(length, Math.max(0, redacted.length - longest)),
      );
    },
    value: (value) => redactValue(value, text, name),
    cause(cause) {
      try {
        return isHarmless(cause, text, name) ? cause : copyOf(cause, text);
      } catch {
        // A getter or a proxy that throws.
        return undefined;
      }
    },
  };
}

function replacing(secrets: readonly string[]): Replace {
  const patterns = secrets
    .filter((secret) => secret !== "")
    .sort((a, b) => b.length - a.length)
    .map(patternOf);
  if (patterns.length === 0) return (text) => text;
  // The mask comes first, and so replaces itself.
  const pattern = new RegExp([quoted(mask), ...patterns].join("|"), "gu");
  return (text) => text.replace(pattern, mask);
}

function redactValue<T>(value: T, text: Replace, name: Replace): T {
  // The shape stays the same: texts become texts, lists lists, objects objects.
  const walk = (given: unknown): unknown => {
    if (typeof given === "string") return text(given);
    if (typeof given === "number" || typeof given === "bigint") {
      const digits = String(given);
      return name(digits) === digits ? given : mask;
    }
    if (Array.isArray(given)) return given.map(walk);
    if (!isObject(given)) return given;
    return Object.fromEntries(Object.entries(given).map(([key, member]) => [name(key), walk(member)]));
  };
  return walk(value) as T;
}

/** How deep causes are looked into; what lies deeper is taken for harmful. */
const depthLimit = 6;

function isHarmless(value: unknown, text: Replace, name: Replace, depth = 0): boolean {
  if (typeof value === "string") return text(value) === value;
  if (typeof value !== "object") return typeof value !== "function";
  if (value === null) return true;
  if (depth > depthLimit || !isTransparent(value)) return false;
  return Reflect.ownKeys(value).every((key) => {
    const shown = String(key);
    return name(shown) === shown && isHarmless(Reflect.get(value, key), text, name, depth + 1);
  });
}

/** Whether own members are all that an object shows: a `Request`, say, hides its header fields inside. */
function isTransparent(value: object): boolean {
  const prototype: object | null = Object.getPrototypeOf(value);
  if (prototype === null || isRoot(prototype) || Array.isArray(value)) return true;
  return isError(value) && hasPlainClass(prototype);
}

/** Whether this is the end of the chain of prototypes: `Object.prototype`, also that of another realm. */
function isRoot(prototype: object): boolean {
  return Object.getPrototypeOf(prototype) === null;
}

// Test runners run tests in a realm of their own, whose `Error` is not that of `fetch`.
function isError(value: unknown): value is Error {
  return /^\[object (?:Error|DOMException)\]$/.test(Object.prototype.toString.call(value));
}

/** Whether the classes of an error add nothing to `Error` that could show a private field, `inspect` for example. */
function hasPlainClass(prototype: object): boolean {
  const parent: object | null = Object.getPrototypeOf(prototype);
  if (parent === null || isRoot(parent) || prototype === DOMException.prototype) return true;
  const names = Reflect.ownKeys(prototype);
  const isPlain = names.every((name) => name === "constructor" || name === "name" || name === "message");
  return isPlain && hasPlainClass(parent);
}

function copyOf(cause: unknown, text: Replace, depth = 0): unknown {
  if (typeof cause === "string") return text(cause);
  if (!isError(cause) || depth > depthLimit) return undefined;
  const inner = copyOf(cause.cause, text, depth + 1);
  const copy = new Error(text(String(cause.message)), inner === undefined ? undefined : { cause: inner });
  copy.name = text(String(cause.name));
  copy.stack = text(String(cause.stack ?? ""));
  if ("code" in cause && typeof cause.code === "string") Object.assign(copy, { code: text(cause.code) });
  return copy;
}
