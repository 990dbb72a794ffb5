import { comma, listEnd, listStart, objectEnd, objectStart, quote } from "./json-characters.ts";
import { closingQuote } from "./json-string.ts";

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
  const { values, depth } = measureJson(text, budget);
  if (values > budget.values) return "values";
  return depth > budget.depth ? "depth" : undefined;
}

/** How large a JSON text is, told by its brackets, commas and quotes; of what is not JSON, some numbers. */
export type JsonSize = JsonBudget;

/**
 * Measures a JSON text without parsing it.
 *
 * @param most where to stop: the first number beyond these is the last that is looked at
 */
export function measureJson(text: string, most: JsonBudget = unlimited): JsonSize {
  let values = 1;
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length && values <= most.values && deepest <= most.depth; at++) {
    switch (text.charCodeAt(at)) {
      case quote:
        at = closingQuote(text, at);
        break;
      case comma:
        values++;
        break;
      case objectStart:
      case listStart:
        values++;
        deepest = Math.max(deepest, ++depth);
        break;
      case objectEnd:
      case listEnd:
        depth--;
        break;
    }
  }
  return { values, depth: deepest };
}

const unlimited: JsonBudget = { values: Number.POSITIVE_INFINITY, depth: Number.POSITIVE_INFINITY };
