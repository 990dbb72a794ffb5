/** A text as one word of a POSIX shell, which takes every character in it as it is. */
export function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
