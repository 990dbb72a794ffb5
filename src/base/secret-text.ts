/**
 * What nobody sees at the ends of a secret, in words that follow its name: "begins with a byte order mark (U+FEFF)".
 * Such characters come with copied texts and with files, and make every signature wrong. `undefined` where there is none.
 *
 * @example const hidden = invisibleEnd(key); if (hidden) throw new TypeError(`partnerKey ${hidden}`);
 */
export function invisibleEnd(secret: string): string | undefined {
  const characters = [...secret];
  const [first, last] = [characters[0], characters.at(-1)];
  if (isHidden(first)) return `begins with ${nameOf(first)}`;
  return isHidden(last) ? `ends with ${nameOf(last)}` : undefined;
}

/** The secret in the text of a file: without the byte order mark and the one line break that editors put around it. */
export function secretInFile(text: string): string {
  return text.replace(/^\ufeff|\r?\n$/g, "");
}

// Control and formatting characters, spaces of all kinds, and letters that Unicode defines to be shown as nothing.
function isHidden(character: string | undefined): character is string {
  return character !== undefined && /[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(character);
}

const names: Readonly<Record<string, string>> = {
  "\ufeff": "a byte order mark",
  "\n": "a line break",
  "\r": "a carriage return",
  "\t": "a tab",
  " ": "a space",
  "\u00a0": "a no-break space",
  "\u200b": "a zero-width space",
};

function nameOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `${names[character] ?? "an invisible character"} (U+${code})`;
}
