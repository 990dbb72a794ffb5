/** Characters that nobody sees at the end of a secret, and that come there by copying, by an editor or by a shell. */
const invisible = /^[\s\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0]$/u;

const names: Readonly<Record<string, string>> = {
  "\ufeff": "a byte order mark",
  " ": "a space",
  "\t": "a tab",
  "\n": "a line break",
  "\r": "a carriage return",
  "\u00a0": "a no-break space",
  "\u00ad": "a soft hyphen",
  "\u200b": "a zero-width space",
  "\u3000": "an ideographic space",
};

/**
 * Tells of an invisible character at the beginning or the end of a secret. With it every signature is wrong, and nobody
 * sees why.
 *
 * @returns what to say after the name of the secret; `undefined` where there is none
 * @example invisibleEnd("\ufeffkey") // "begins with a byte order mark (U+FEFF)"
 */
export function invisibleEnd(secret: string): string | undefined {
  const characters = [...secret];
  const [first = "", last = ""] = [characters[0], characters.at(-1)];
  if (invisible.test(first)) return `begins with ${named(first)}`;
  return invisible.test(last) ? `ends with ${named(last)}` : undefined;
}

function named(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `${names[character] ?? "an invisible character"} (U+${code})`;
}
