import { unicodeEscape } from "./unicode-escape.ts";

/** Characters that a terminal obeys instead of showing them: controls, line separators, and those that turn the direction of writing. */
export const obeyed = /[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;

/**
 * What build servers take for a command in any line that is printed: `::` at its beginning (GitHub), `##[` and
 * `##vso[` anywhere (GitHub, Azure Pipelines).
 */
const commandMark = /^(\s*):(?=:)|(##)(?=\[|vso\[)/gm;

/**
 * A text from elsewhere in one line, which neither a terminal nor a build server obeys: such characters are written as
 * `\u` escapes.
 *
 * @example printable("a\nb") // "a\\u000ab"
 */
export function printable(text: string): string {
  return withoutCommands(text.replaceAll(obeyed, unicodeEscape));
}

/** Like {@link printable} for a text of several lines: line breaks and tabs stay. */
export function printableLines(text: string): string {
  return withoutCommands(
    text.replaceAll(obeyed, (found) => (found === "\n" || found === "\t" ? found : unicodeEscape(found))),
  );
}

function withoutCommands(text: string): string {
  return text.replaceAll(commandMark, (_, space: string | undefined, mark: string | undefined) =>
    mark === undefined ? `${space ?? ""}${unicodeEscape(":")}` : `#${unicodeEscape("#")}`,
  );
}
