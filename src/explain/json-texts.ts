import { unicodeEscape } from "../base/unicode-escape.ts";
import { type RawMember, readRaw, withMembers, writeRaw } from "./raw-json.ts";

// Other texts for the same JSON value, as the libraries of other languages write them by default.

/** The text that `JSON.stringify` makes of it, indented by `indent` or without any space. Nothing for what is not JSON. */
export function reSerialised(text: string, indent?: string): string[] {
  const value = parsed(text);
  return value === undefined ? [] : [JSON.stringify(value.json, null, indent)];
}

/** With a space after each comma and colon, as Python writes it. */
export function spaced(text: string): string[] {
  // A line break cannot stand in a JSON string, so those that are there stand between values.
  return reSerialised(text, " ").map((lines) => lines.replace(/,\n */g, ", ").replace(/\n */g, ""));
}

/** With the keys of every object in alphabetical order: numbers and texts as they were, and as `JSON.stringify` writes them. */
export function keysSorted(text: string): string[] {
  const raw = readRaw(text);
  if (!raw) return [];
  const byName = ([left]: RawMember, [right]: RawMember) => (left < right ? -1 : 1);
  const sorted = writeRaw(withMembers(raw, (members) => [...members].sort(byName)));
  return [sorted, ...reSerialised(sorted)];
}

/** Without the members that are null, as fastjson, Gson and many settings of Jackson write it. */
export function nullsDropped(text: string): string[] {
  const raw = readRaw(text);
  const isKept = ([, value]: RawMember) => value.kind !== "scalar" || value.text !== "null";
  return raw ? [writeRaw(withMembers(raw, (members) => members.filter(isKept)))] : [];
}

/** With `\uXXXX` for characters that HTML gives a meaning, as Gson (`=`, `&`, `'`, `<`, `>`) and Go (`&`, `<`, `>`) write it. */
export function htmlEscaped(text: string): string[] {
  const escapedIn = (characters: RegExp) => text.replace(characters, unicodeEscape);
  return [escapedIn(/[=&'<>\u2028\u2029]/g), escapedIn(/[&<>\u2028\u2029]/g)];
}

/** As a JSON text that holds the JSON text. */
export function encodedTwice(text: string): string[] {
  return [JSON.stringify(text)];
}

/** With the entities of HTML: quotation marks, too, or not, and the apostrophe by its number in either form. */
export function withEntities(text: string): string[] {
  const plain = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const quoted = plain.replaceAll('"', "&quot;");
  return [plain, quoted, quoted.replaceAll("'", "&#39;"), quoted.replaceAll("'", "&#x27;")];
}

/** With `\uXXXX` for every character outside ASCII, as Python and PHP write it. */
export function nonAsciiEscaped(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, unicodeEscape);
}

/** With `\/` for every slash, as PHP writes it. */
export function slashesEscaped(text: string): string {
  return text.replace(/\\.|\//g, (found) => (found === "/" ? "\\/" : found));
}

function parsed(text: string): { json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
