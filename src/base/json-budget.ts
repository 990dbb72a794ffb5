/** What a JSON text has too much of. */
export type Excess = "values" | "depth";

/** The most that a JSON text may hold before it is parsed. An order of thousands of lines has a tenth of it. */
export const jsonLimits = { values: 250_000, depth: 1_000 } as const;

/** Shorter texts are parsed at once: what they can hold costs little. */
const shortText = 64 * 1024;

/**
 * Whether parsing a text would cost much more than reading it: ten megabytes of `{},{},…` become hundreds of megabytes.
 * Looks at brackets and commas alone, so that it says nothing of whether the text is JSON.
 *
 * @returns what there is too much of, or `undefined`
 * @example excessOf(`[${"{},".repeat(1_000_000)}{}]`) // "values"
 */
export function excessOf(text: string): Excess | undefined {
  if (text.length < shortText) return undefined;
  let values = 1;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfText(text, at);
    else if (code === comma) values++;
    else if (code === openBracket || code === openBrace) {
      values++;
      depth++;
    } else if (code === closeBracket || code === closeBrace) depth--;
    if (values > jsonLimits.values) return "values";
    if (depth > jsonLimits.depth) return "depth";
  }
  return undefined;
}

/** Where the text ends that begins at a quote. Labels are megabytes without a quote, so the search is the engine's. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === backslash) backslashes++;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
}

const [quote, comma, openBracket, backslash, closeBracket, openBrace, closeBrace] = [
  34, 44, 91, 92, 93, 123, 125,
];
