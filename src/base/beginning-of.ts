/**
 * The beginning of a text, with `…` where something is left out. It ends between words: whatever is one word, such as a
 * secret, is there as a whole, so that redaction finds it, or not at all.
 *
 * @param length most characters of the text that are kept
 * @param inside what a word ends at
 * @example beginningOf("to the letter", 9) // "to the …"
 */
export function beginningOf(text: string, length: number, inside = /[^\s"'<>{},;&]+$/): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, length);
  const isBetween = !inside.test(text.slice(length, length + 1));
  return `${isBetween ? kept : kept.replace(inside, "")}…`;
}
