/** What a JSON text may hold at most, so that parsing and judging it costs no more than its size lets expect. */
export type JsonBudget = {
  /** Most values in it: members, entries, objects and lists. */
  values: number;
  /** Most objects and lists that lie within one another. */
  depth: number;
};

/** Far more than any payload of the contract holds, and little enough to be parsed within a fraction of a second. */
export const defaultJsonBudget: JsonBudget = { values: 250_000, depth: 1_000 };

/** Shorter texts are not looked at: whatever they hold costs little. */
const harmlessLength = 64 * 1024;

/**
 * Tells what a JSON text has more of than the budget admits, before it is parsed. It looks at brackets, commas and
 * quotes only, so the text need not be JSON.
 *
 * @returns `undefined` where it keeps to the budget
 * @example overBudget(`[${"{},".repeat(4_000_000)}{}]`) // "values"
 */
export function overBudget(
  text: string,
  budget: JsonBudget = defaultJsonBudget,
): keyof JsonBudget | undefined {
  if (text.length <= harmlessLength) return undefined;
  let values = 1;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case quote:
        at = endOfString(text, at);
        break;
      case comma:
        if (++values > budget.values) return "values";
        break;
      case objectStart:
      case listStart:
        if (++values > budget.values) return "values";
        if (++depth > budget.depth) return "depth";
        break;
      case objectEnd:
      case listEnd:
        depth--;
        break;
    }
  }
  return undefined;
}

const quote = 34;
const comma = 44;
const listStart = 91;
const backslash = 92;
const listEnd = 93;
const objectStart = 123;
const objectEnd = 125;

/** Where the quote stands that ends a string. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (code === backslash) at++;
  }
  return text.length;
}

/** How many values a JSON text holds, told by its brackets and commas without parsing it; for other texts some number. */
export function countValues(text: string): number {
  let values = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else if (code === comma || code === objectStart || code === listStart) values++;
  }
  return values;
}
