import { isObject } from "./type-guards.ts";

/** Takes secrets out of what leaves the client. */
export type Redact = {
  /** Text with each secret replaced. */
  text(text: string): string;
  /** A copy of a JSON value with each secret replaced in its texts; the value itself where there is none. */
  value<T>(value: T): T;
  /** An error, as it is where it holds no secret, otherwise a copy without it. */
  cause(cause: unknown): unknown;
};

const mask = "[secret]";

/** Makes the {@link Redact} of a client. */
export function createRedact(secrets: readonly string[]): Redact {
  const forms = secrets
    .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
    .sort((a, b) => b.length - a.length);
  const text = (given: string) => forms.reduce((all, form) => all.replaceAll(form, mask), given);
  const isHarmless = (given: string) => text(given) === given;
  return {
    text,
    value: (value) => redactValue(value, text),
    cause: (cause) => (isHarmlessValue(cause, isHarmless) ? cause : copyOf(cause, text)),
  };
}

function redactValue<T>(value: T, text: (given: string) => string): T {
  // The shape stays the same: texts become texts, lists lists, objects objects.
  const walk = (given: unknown): unknown => {
    if (typeof given === "string") return text(given);
    if (Array.isArray(given)) return given.map(walk);
    if (!isObject(given)) return given;
    return Object.fromEntries(Object.entries(given).map(([name, member]) => [text(name), walk(member)]));
  };
  return walk(value) as T;
}

/** How deep causes are looked into; what lies deeper is taken for harmful. */
const depthLimit = 6;

function isHarmlessValue(value: unknown, isHarmless: (text: string) => boolean, depth = 0): boolean {
  if (typeof value === "string") return isHarmless(value);
  if (typeof value !== "object") return typeof value !== "function";
  if (value === null) return true;
  if (depth > depthLimit || !isTransparent(value)) return false;
  return Reflect.ownKeys(value).every((key) => {
    const member: unknown = Reflect.get(value, key);
    return isHarmless(String(key)) && isHarmlessValue(member, isHarmless, depth + 1);
  });
}

/** Whether own members are all that an object shows: a `Request`, say, hides its headers inside. */
function isTransparent(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  const plain = prototype === Object.prototype || prototype === null || Array.isArray(value);
  return plain || value instanceof Error || value instanceof DOMException;
}

function copyOf(cause: unknown, text: (given: string) => string, depth = 0): unknown {
  if (typeof cause === "string") return text(cause);
  if (!(cause instanceof Error) || depth > depthLimit) return undefined;
  const inner = copyOf(cause.cause, text, depth + 1);
  const copy = new Error(text(cause.message), inner === undefined ? undefined : { cause: inner });
  copy.name = text(cause.name);
  copy.stack = text(cause.stack ?? "");
  if ("code" in cause && typeof cause.code === "string") Object.assign(copy, { code: text(cause.code) });
  return copy;
}
