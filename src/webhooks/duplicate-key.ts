import { createHash } from "node:crypto";
import { descriptorOf } from "./event-of.ts";
import type { PushEvent, UnknownPush } from "./event.ts";

/** What a push is recognised by. */
export type PushIdentity = {
  /** Equal for equal pushes: the event and a digest. */
  key: string;
  /** The document whose state the push tells, likewise; `undefined` where it tells something that happened once. */
  document: string | undefined;
};

/** A text of one's own longer than this is replaced by its digest. */
const longestOwnText = 128;

/**
 * What a push is recognised by: its content by default, or the text that the user makes of it.
 *
 * @throws TypeError for a `duplicateKey` that makes no text
 */
export async function identityOf(
  push: PushEvent | UnknownPush,
  duplicateKey: ((push: PushEvent | UnknownPush) => string | Promise<string>) | undefined,
): Promise<PushIdentity> {
  const own: unknown = await duplicateKey?.(push);
  if (duplicateKey && typeof own !== "string") {
    throw new TypeError(`duplicateKey has to return a text, not ${own === null ? "null" : typeof own}.`);
  }
  const name = typeof own === "string" ? shortened(own) : digestOf(canonical(push));
  return { key: `${push.event}:${name}`, document: documentOf(push) };
}

/** A push of an unknown kind names no document that we know: those of one SERVICE_TYPE count as one document's. */
function documentOf(push: PushEvent | UnknownPush): string | undefined {
  if (push.event === "unknown") return `unknown:${digestOf(push.serviceType ?? "")}`;
  return descriptorOf(push.event).tells === "state" ? `${push.event}:${digestOf(push.number)}` : undefined;
}

function shortened(text: string): string {
  return text.length <= longestOwnText ? text : digestOf(text);
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

/** JSON without white space whose members are in one order. */
function canonical({ payload, text }: PushEvent | UnknownPush): string {
  try {
    return JSON.stringify(payload, (_, value: unknown) => (isPlain(value) ? sorted(value) : value));
  } catch (error) {
    // JSON may be nested deeper than it can be written.
    if (error instanceof RangeError) return text;
    throw error;
  }
}

function sorted(value: object): object {
  // Entries with the name __proto__ stay members this way.
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
