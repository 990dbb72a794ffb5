import { createHash } from "node:crypto";
import type { PushEvent, UnknownPush } from "./event.ts";

/** What makes two pushes the same by default: their kind, the number of the document, and the whole payload. */
export function contentKey(push: PushEvent | UnknownPush): string {
  const digest = createHash("sha256").update(canonical(push)).digest("base64url");
  return push.event === "unknown" ? digest : `${push.number}:${digest}`;
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
