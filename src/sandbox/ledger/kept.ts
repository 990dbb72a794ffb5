import { isObject } from "../../base/type-guards.ts";
import type { Payload } from "./document.ts";

/** A payload as it is kept: as its JSON where that came with the call, which is one value in place of a hundred, else as it is. */
export type Kept = string | Payload;

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
