import type { Term } from "../../lib/translations/glossary.ts";
import { prose } from "./literals.ts";

/** Finds terms that a translation does not write as the glossary says. */
export type TermCheck = (english: string, chinese: string) => string[];

/**
 * A check by the terms of the glossary. A longer term goes before those within it: "outbound order" is no "order". What
 * stands in code is no term, nor is what the translation quotes as it is.
 */
export function termCheck(terms: readonly Term[]): TermCheck {
  const find = termFinder(terms);
  return (english, chinese) => {
    const written = prose(chinese).replace(/\s+/g, " ");
    const said = prose(english).replace(/"([^"]+)"/g, (quoted, text: string) =>
      written.includes(text) ? "·" : quoted,
    );
    const met = find(said);
    // A wrong word may be part of a right one, or the right one of another term.
    const right = met.flatMap(({ term }) => term.zh).sort((one, other) => other.length - one.length);
    const rest = right.reduce((text, word) => text.replaceAll(word, "·"), written);
    return met.flatMap((one) => faultOf(one, written, rest));
  };
}

/** A term with the spelling that a text has. */
type Met = { said: string; term: Term };

/** Finds the terms of a text, each once, as whole words, in the plural too. */
function termFinder(terms: readonly Term[]): (english: string) => Met[] {
  const bySpelling = new Map<string, Term>();
  for (const term of terms)
    for (const en of term.en) {
      const other = bySpelling.get(en.toLowerCase());
      bySpelling.set(en.toLowerCase(), other ? either(other, term) : term);
    }
  const acronyms = new Set(terms.flatMap(({ en }) => en).filter((en) => /^[A-Z0-9 ]+$/.test(en)));
  const spellings = [...bySpelling.keys()].sort((one, other) => other.length - one.length).map(spacedPattern);
  const pattern = new RegExp(`(?<![\\w-])(${spellings.join("|")})(?:s|es)?(?![\\w-])`, "gi");
  return (english) => {
    const met = new Map<Term, string>();
    for (const [said, spelling = ""] of english.matchAll(pattern)) {
      const name = spelling.replace(/\s+/g, " ");
      const term = bySpelling.get(name.toLowerCase());
      // An acronym is one in capitals alone.
      if (term && (!acronyms.has(name.toUpperCase()) || acronyms.has(name)) && !met.has(term))
        met.set(term, said);
    }
    return [...met].map(([term, said]) => ({ said, term }));
  };
}

/** Two meanings of one spelling: the word of either will do, and only what both avoid is wrong. */
function either(one: Term, other: Term): Term {
  const unchecked = one.unchecked ?? other.unchecked;
  return {
    ...one,
    zh: [...one.zh, ...other.zh],
    avoid: one.avoid?.filter((word) => other.avoid?.includes(word)) ?? [],
    ...(unchecked !== undefined && { unchecked }),
  };
}

function spacedPattern(spelling: string): string {
  return spelling.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
}

function faultOf(
  { said, term: { zh, avoid = [], unchecked } }: Met,
  written: string,
  rest: string,
): string[] {
  const wrong = avoid.find((word) => rest.includes(word));
  if (wrong !== undefined) return [`writes "${wrong}" for "${said}": write ${orList(zh)}`];
  if (unchecked !== undefined || zh.some((right) => written.includes(right))) return [];
  return [`has no word for "${said}": write ${orList(zh)}`];
}

function orList(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(" or ");
}
