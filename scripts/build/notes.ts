import { isObject } from "../../src/base/type-guards.ts";
import { type Evidence, isFounded } from "../../src/contract/evidence.ts";
import type { OpenApiDocument } from "../../src/contract/openapi.ts";

/** What another source than the document adds to a description. */
type Note = { evidence: Evidence; text: string };

/**
 * Joins the notes of a description with the descriptions that they belong to, in place, each with its evidence. Those that
 * are founded less than a rank asks for are left out.
 */
export function joinNotes(bundle: OpenApiDocument, least: Evidence): void {
  joinWithin(bundle, least);
}

function joinWithin(value: unknown, least: Evidence): void {
  if (Array.isArray(value)) for (const entry of value) joinWithin(entry, least);
  if (!isObject(value)) return;
  const { "x-notes": notes, description } = value;
  if (isNotes(notes)) {
    const texts = notes
      .filter(({ evidence }) => isFounded(evidence, least))
      .map(({ evidence, text }) => `${text.trim()} (Evidence: \`${evidence}\`.)`);
    const own = typeof description === "string" ? [description.trim()] : [];
    if (own.length + texts.length > 0) Reflect.set(value, "description", [...own, ...texts].join("\n\n"));
    Reflect.deleteProperty(value, "x-notes");
  }
  // Examples are data, in which any member may occur.
  for (const [key, member] of Object.entries(value)) if (key !== "examples") joinWithin(member, least);
}

function isNotes(value: unknown): value is Note[] {
  return Array.isArray(value) && value.every((note) => isObject(note) && typeof note["text"] === "string");
}
