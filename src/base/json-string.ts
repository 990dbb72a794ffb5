import { backslash } from "./json-characters.ts";

/** Whether a character of a JSON text is escaped: an odd number of backslashes stands before it. */
export function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === backslash) before--;
  return (at - before) % 2 === 0;
}

/**
 * Where the quote stands that ends a string of a JSON text; the length of the text where none does. Long strings, such as
 * labels, are passed over at once.
 *
 * @param start where the quote stands that begins it
 */
export function closingQuote(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}
