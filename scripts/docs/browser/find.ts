import type { SearchEntry, SearchIndex } from "../search-index.ts";

/** Something that fits what the reader typed. */
export type Hit = Pick<SearchEntry, "kind" | "title" | "detail" | "link">;

const most = 12;

/**
 * What fits all words of a query, best first: titles and names on the wire before texts, whole names before parts of
 * names, operations before fields, and contradictions last.
 */
export function find(index: SearchIndex, query: string, fieldKind = "Field"): Hit[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const hits = findAll(index, words, fieldKind);
  // Chinese has no spaces between its words: what is nowhere as a whole may be in its parts.
  const parts = words.flatMap(partsOf);
  return hits.length > 0 || parts.length === words.length ? hits : findAll(index, parts, fieldKind);
}

function findAll(index: SearchIndex, words: readonly string[], fieldKind: string): Hit[] {
  const entries = index.entries.map((entry, place) => ({ hit: entry, score: scoreOf(entry, words), place }));
  const fields = index.fields.flatMap(({ page, operation, anchors, says }) =>
    anchors.map((anchor, place) => {
      const said = index.texts[says?.[place] ?? -1] ?? "";
      const detail = said === "" ? operation : `${said}（${operation}）`;
      return {
        hit: { kind: fieldKind, title: anchor, detail, link: `${page}#${anchor}` },
        score: fieldScore({ anchor, operation, said }, words),
        place,
      };
    }),
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
function fieldScore(
  { anchor, operation, said }: { anchor: string; operation: string; said: string },
  words: readonly string[],
): number {
  const name = anchor.slice(anchor.lastIndexOf(".") + 1);
  const byName = words.some((word) => name.toLowerCase().includes(word) || said.includes(word));
  return byName
    ? total(words, [
        [name, 4],
        [said, 3],
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

/** The words that a text without spaces consists of, where the browser can tell them apart. */
function partsOf(text: string): string[] {
  if (!/\p{Script=Han}/u.test(text) || !("Segmenter" in Intl)) return [text];
  const segments = new Intl.Segmenter("zh", { granularity: "word" }).segment(text);
  const parts = [...segments].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  return parts.length > 0 ? parts : [text];
}
