import type { Term } from "../../lib/translations/glossary.ts";
import { prose } from "./literals.ts";

/** Finds terms that a translation does not write as the glossary says. */
export type TermCheck = (english: string, chinese: string) => string[];

type Spelling = { pattern: RegExp; length: number; term: Term };

/**
 * A check by the terms of the glossary. A longer term goes before those within it: "outbound order" is no "order". What
 * stands in code is no term, nor is what the translation quotes as it is.
 */
export function termCheck(terms: readonly Term[]): TermCheck {
  const spellings = terms
    .flatMap((term) => term.en.map((en): Spelling => ({ pattern: wholeWords(en), length: en.length, term })))
    .sort((one, other) => other.length - one.length);
  return (english, chinese) => {
    const written = prose(chinese).replace(/\s+/g, " ");
    const said = prose(english).replace(/"([^"]+)"/g, (quoted, text: string) =>
      written.includes(text) ? "·" : quoted,
    );
    const met = found(said, spellings);
    // A wrong word may be part of a right one, or the right one of another term.
    const right = met.flatMap(({ term }) => term.zh).sort((one, other) => other.length - one.length);
    const rest = right.reduce((text, word) => text.replaceAll(word, "·"), written);
    return met.flatMap((one) => faultOf(one, written, rest));
  };
}

/** The terms of a text, each once, with the spelling that was met first. */
function found(english: string, spellings: readonly Spelling[]): { said: string; term: Term }[] {
  const terms = new Map<Term, string>();
  let rest = english;
  for (const { pattern, term } of spellings) {
    rest = rest.replace(pattern, (said) => {
      if (!terms.has(term)) terms.set(term, said);
      return "·";
    });
  }
  return [...terms].map(([term, said]) => ({ said, term }));
}

function faultOf(
  { said, term: { zh, avoid = [], unchecked } }: { said: string; term: Term },
  written: string,
  rest: string,
): string[] {
  const wrong = avoid.find((word) => rest.includes(word));
  if (wrong !== undefined) return [`writes "${wrong}" for "${said}": write ${orList(zh)}`];
  if (unchecked !== undefined || zh.some((right) => written.includes(right))) return [];
  return [`has no word for "${said}": write ${orList(zh)}`];
}

/** A term as whole words, in the plural too. */
function wholeWords(term: string): RegExp {
  const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
  const acronym = /^[A-Z0-9 ]+$/.test(term);
  return new RegExp(`(?<![\\w-])${escaped}(?:s|es)?(?![\\w-])`, acronym ? "g" : "gi");
}

function orList(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(" or ");
}
