import { isObject } from "../../src/base/type-guards.ts";
import { type Evidence, isFounded } from "../../src/contract/evidence.ts";
import type { OpenApiDocument } from "../../src/contract/openapi.ts";
import type { Language } from "../lib/translations/language.ts";

/** What another source than the document adds to a description. */
type Note = { evidence: Evidence; text: string };

/** How a note says what it is founded on. */
const founded: Readonly<Record<Language, (text: string, evidence: Evidence) => string>> = {
  en: (text, evidence) => `${text} (Evidence: \`${evidence}\`.)`,
  "zh-CN": (text, evidence) => `${text}（依据：\`${evidence}\`。）`,
};

/**
 * Joins the notes of a description with the descriptions that they belong to, in place, each with its evidence. Those that
 * are founded less than a rank asks for are left out.
 */
export function joinNotes(bundle: OpenApiDocument, least: Evidence, language: Language = "en"): void {
  joinWithin(bundle, least, founded[language]);
}

function joinWithin(value: unknown, least: Evidence, said: (typeof founded)[Language]): void {
  if (Array.isArray(value)) for (const entry of value) joinWithin(entry, least, said);
  if (!isObject(value)) return;
  const { "x-notes": notes, description } = value;
  if (isNotes(notes)) {
    const texts = notes
      .filter(({ evidence }) => isFounded(evidence, least))
      .map(({ evidence, text }) => said(text.trim(), evidence));
    const own = typeof description === "string" ? [description.trim()] : [];
    if (own.length + texts.length > 0) Reflect.set(value, "description", [...own, ...texts].join("\n\n"));
    Reflect.deleteProperty(value, "x-notes");
  }
  // Examples are data, in which any member may occur.
  for (const [key, member] of Object.entries(value)) if (key !== "examples") joinWithin(member, least, said);
}

function isNotes(value: unknown): value is Note[] {
  return Array.isArray(value) && value.every((note) => isObject(note) && typeof note["text"] === "string");
}
