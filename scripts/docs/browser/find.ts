import type { SearchEntry, SearchIndex } from "../search-index.ts";

/** Something that fits what the reader typed. */
export type Hit = Pick<SearchEntry, "kind" | "title" | "detail" | "link">;

const most = 12;

/**
 * What fits all words of a query, best first: titles and names on the wire before texts, whole names before parts of
 * names, operations before fields, and contradictions last.
 */
export function find(index: SearchIndex, query: string): Hit[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const entries = index.entries.map((entry, place) => ({ hit: entry, score: scoreOf(entry, words), place }));
  const fields = index.fields.flatMap(({ page, operation, anchors }) =>
    anchors.map((anchor, place) => ({
      hit: { kind: "Field", title: anchor, detail: operation, link: `${page}#${anchor}` },
      score: fieldScore(anchor, operation, words),
      place,
    })),
  );
  return [...entries, ...fields]
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .slice(0, most)
    .map(({ hit }) => hit);
}

function scoreOf({ title, detail, words: more, weight = 1 }: SearchEntry, words: readonly string[]): number {
  return (
    weight *
    total(words, [
      [`${title} ${more}`, 8],
      [detail, 5],
    ])
  );
}

/** A field is found by its own name; the rest of its path and its operation only narrow the search down. */
function fieldScore(anchor: string, operation: string, words: readonly string[]): number {
  const name = anchor.slice(anchor.lastIndexOf(".") + 1);
  const byName = words.some((word) => name.toLowerCase().includes(word));
  return byName
    ? total(words, [
        [name, 4],
        [anchor, 1],
        [operation, 1],
      ])
    : 0;
}

/** Zero unless every word is somewhere. */
function total(
  words: readonly string[],
  texts: readonly (readonly [text: string, weight: number])[],
): number {
  const scores = words.map((word) =>
    Math.max(...texts.map(([text, weight]) => weight * closeness(text, word))),
  );
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

/** How well a word fits a text: as a whole word of it, as the beginning of one, or within. */
function closeness(text: string, word: string): number {
  const lower = text.toLowerCase();
  if (!lower.includes(word)) return 0;
  if (lower.split(/[\s,]+/).includes(word)) return 3;
  const names = lower.split(/[^a-z0-9_-]+/);
  if (names.includes(word)) return 3;
  return names.some((name) => name.startsWith(word)) ? 2 : 1;
}
