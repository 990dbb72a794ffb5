/**
 * What nobody sees at the ends of a secret, in words that follow its name: "begins with a byte order mark (U+FEFF)".
 * Such characters come with copied texts and with files, and make every signature wrong. `undefined` where there is none.
 *
 * @param names what characters are called; the others are just invisible. Clients name none, since users load their size
 * @example const hidden = invisibleEnd(key, characterNames); if (hidden) throw new TypeError(`partnerKey ${hidden}`);
 */
export function invisibleEnd(secret: string, names: CharacterNames = {}): string | undefined {
  const characters = [...secret];
  const [first, last] = [characters[0], characters.at(-1)];
  if (isHidden(first)) return `begins with ${nameOf(first, names)}`;
  return isHidden(last) ? `ends with ${nameOf(last, names)}` : undefined;
}

type CharacterNames = Readonly<Record<string, string>>;

/** The secret in the text of a file: without the byte order mark and the one line break that editors put around it. */
export function secretInFile(text: string): string {
  return text.replace(/^\ufeff|\r?\n$/g, "");
}

// Control and formatting characters, spaces of all kinds, and letters that Unicode defines to be shown as nothing.
function isHidden(character: string | undefined): character is string {
  return character !== undefined && /[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(character);
}

function nameOf(character: string, names: CharacterNames): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `${names[character] ?? "an invisible character"} (U+${code})`;
}

/** What people call the characters that come with copied texts and with files. */
export const characterNames: CharacterNames = {
  "\ufeff": "a byte order mark",
  "\n": "a line break",
  "\r": "a carriage return",
  "\t": "a tab",
  " ": "a space",
  "\u00a0": "a no-break space",
  "\u200b": "a zero-width space",
};
