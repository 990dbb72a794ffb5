/** From this length on a secret is recognised inside of words too. */
export const certainLength = 8;

/** No form of a UTF-16 unit has more characters: it takes three percent-encoded bytes at most. */
export const longestForm = 9;

/** The source of a regular expression, for the flag `u`, that finds a secret in each form in which it may stand in a text. */
export function patternOf(secret: string): string {
  const characters = [...secret];
  const pattern = characters.map(formsOf).join("");
  if (secret.length >= certainLength) return pattern;
  return (
    (isOfWord(characters[0]) ? wordBegins : "") + pattern + (isOfWord(characters.at(-1)) ? wordEnds : "")
  );
}

// The end of an escape, such as the D of %3D, is not part of the word that follows.
const wordBegins = "(?:(?<![\\p{L}\\p{N}_])|(?<=%[\\dA-Fa-f]{2}|\\\\[bfnrt]|\\\\u[\\dA-Fa-f]{4}))";
const wordEnds = "(?![\\p{L}\\p{N}_])";

function isOfWord(character = ""): boolean {
  return /[\p{L}\p{N}_]/u.test(character);
}

/** A pattern for one character of a secret in each of the forms in which it may stand in a text. */
function formsOf(character: string): string {
  if (/^[\w.-]$/.test(character)) return quoted(character);
  const json = JSON.stringify(character).slice(1, -1);
  const percent = percentEncoded(character);
  const unicode = unitsOf(character).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`);
  const forms = [
    ...[character, json, JSON.stringify(json).slice(1, -1), unicode.join(""), `\\${unicode.join("\\")}`],
    ...[percent, percent.toLowerCase(), `&#${character.codePointAt(0)};`, ...(otherForms[character] ?? [])],
  ];
  return `(?:${[...new Set(forms)].map(quoted).join("|")})`;
}

/** Forms of single characters: in forms, in JSON of other writers, in HTML. */
const otherForms: Readonly<Record<string, readonly string[]>> = {
  " ": ["+"],
  "/": ["\\/", "\\\\/"],
  '"': ["&quot;"],
  "'": ["&#x27;"],
  "&": ["&amp;"],
  "<": ["&lt;"],
  ">": ["&gt;"],
};

function unitsOf(character: string): number[] {
  return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
}

function percentEncoded(character: string): string {
  const bytes = new TextEncoder().encode(character);
  return Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0").toUpperCase()}`).join("");
}

/** A text as a regular expression that finds it. */
export function quoted(text: string): string {
  return text.replaceAll(/[$()*+./?[\\\]^{|}]/g, "\\$&");
}
