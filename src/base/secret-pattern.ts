/** From this length on a secret is recognised inside of words too. */
export const certainLength = 8;

/** The source of a regular expression, for the flag `u`, that finds a secret in each form in which it may stand in a text. */
export function patternOf(secret: string): string {
  const pattern = [...secret].map(formsOf).join("");
  if (secret.length >= certainLength) return pattern;
  return (
    (letter.test(secret[0] ?? "") ? wordBegins : "") +
    pattern +
    (letter.test(secret.at(-1) ?? "") ? wordEnds : "")
  );
}

const letter = /[\p{L}\p{N}_]/u;
// The end of an escape, such as the D of %3D, is not part of the word that follows.
const wordBegins = "(?<=^|[^\\p{L}\\p{N}_]|%\\w\\w|\\\\\\w|\\\\u\\w{4})";
const wordEnds = "(?![\\p{L}\\p{N}_])";

/** A pattern for one character of a secret: as it is, and as URLs, forms, JSON and HTML write it. */
function formsOf(character: string): string {
  if (/\w/.test(character)) return character;
  const percent = Array.from(new TextEncoder().encode(character), (byte) => `%${hex(byte, 2)}`).join("");
  const unicode = character.replaceAll(/[\s\S]/g, (unit) => `\\\\+u${hex(unit.charCodeAt(0), 4)}`);
  const plus = character === " " ? "|\\+" : "";
  return `(?:\\\\*${quoted(character)}|${percent}|${unicode}|\\\\+[bfnrt]|&#?\\w+;${plus})`;
}

/** A pattern for a number in hex digits of either case. */
function hex(code: number, length: number): string {
  const digits = code.toString(16).padStart(length, "0");
  return digits.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

/** A text as a regular expression that finds it. */
export function quoted(text: string): string {
  return text.replaceAll(/[$()*+./?[\\\]^{|}]/g, "\\$&");
}
