import { readGlossary } from "../../lib/translations/glossary.ts";
import {
  type GuideTranslation,
  guidesLeftOver,
  readGuideTranslations,
} from "../../lib/translations/guides.ts";
import { type TranslationHome, translationHomes } from "../../lib/translations/homes.ts";
import { textHash } from "../../lib/translations/source-texts.ts";
import { readTranslations, type TranslationFile } from "../../lib/translations/translation-file.ts";
import { literalFaults } from "./literals.ts";
import { type TermCheck, termCheck } from "./terms.ts";

/** What is wrong with a translation, and where it stands. */
export type TranslationFault = {
  /** The file of translations. */
  file: string;
  /** Source, or erratum, and the place there. */
  place: string;
  /** `missing` and `stale` ask for a translation. */
  kind: "missing" | "stale" | "left" | "literal" | "term" | "unreadable";
  english: string;
  /** The translation that is stale. */
  chinese?: string;
  /** Hash of the English, which the translation names. */
  of: string;
  detail: string;
};

/** Every fault of every translation. */
export function translationFaults(): TranslationFault[] {
  const terms = termCheck(readGlossary().terms);
  return [
    ...translationHomes().flatMap((home) => faultsOfFile(home, terms)),
    ...readGuideTranslations().flatMap((guide) => faultsOfGuide(guide, terms)),
    ...guidesLeftOver().map((file) => ofFile(file, "left", "there is no such guide any more: delete it")),
  ];
}

function faultsOfFile(home: TranslationHome, terms: TermCheck): TranslationFault[] {
  let translations: TranslationFile;
  try {
    translations = readTranslations(home.file);
  } catch (error) {
    return [ofFile(home.file, "unreadable", error instanceof Error ? error.message : String(error))];
  }
  return faultsOfHome(home, translations, terms);
}

function ofFile(file: string, kind: TranslationFault["kind"], detail: string): TranslationFault {
  return { file, place: "", kind, english: "", of: "", detail };
}

/** The faults of one file of translations. */
export function faultsOfHome(
  { file, groups }: TranslationHome,
  translations: TranslationFile,
  terms: TermCheck,
): TranslationFault[] {
  const { same = {}, texts } = translations;
  const wanted = new Set<string>();
  const hashes = new Set<string>();
  const faults: TranslationFault[] = [];
  const sameHashes = new Set<string>();
  for (const { name, texts: sources } of groups) {
    for (const { pointer, text: english } of sources) {
      const place = `${name} ${pointer}`;
      const of = textHash(english);
      wanted.add(place);
      hashes.add(of);
      const own = texts[name]?.[pointer];
      const fault = (kind: TranslationFault["kind"], detail: string): TranslationFault => ({
        ...{ file, place, kind, english, of, detail },
      });
      if (own && own.of !== of)
        faults.push({
          ...fault("stale", `is of ${own.of}, and the English is ${of} now`),
          chinese: own.text,
        });
      else if (!own && same[of] === undefined) faults.push(fault("missing", `the English is ${of}`));
      const chinese = own?.text ?? same[of];
      if (chinese === undefined || (own && own.of !== of) || (!own && sameHashes.has(of))) continue;
      if (!own) sameHashes.add(of);
      const where = own ? "" : `below \`same\`, '${of}': `;
      faults.push(
        ...literalFaults(english, chinese).map((detail) => fault("literal", where + detail)),
        ...terms(english, chinese).map((detail) => fault("term", where + detail)),
      );
    }
  }
  return [...faults, ...leftOver(file, translations, wanted, hashes)];
}

/** Translations of texts that are not there any more. */
function leftOver(
  file: string,
  { same = {}, texts }: TranslationFile,
  wanted: ReadonlySet<string>,
  hashes: ReadonlySet<string>,
): TranslationFault[] {
  const places = Object.entries(texts).flatMap(([name, entries]) =>
    Object.entries(entries).map(([pointer, { of }]) => ({ place: `${name} ${pointer}`, of })),
  );
  return [
    ...places.filter(({ place }) => !wanted.has(place)),
    ...Object.keys(same)
      .filter((of) => !hashes.has(of))
      .map((of) => ({ place: `same ${of}`, of })),
  ].map(({ place, of }) => ({
    ...{ file, place, kind: "left", english: "", of, detail: "no text stands there any more: delete it" },
  }));
}

/** The faults of the translation of a guide. */
export function faultsOfGuide(
  { file, name, english, of, chinese }: GuideTranslation,
  terms: TermCheck,
): TranslationFault[] {
  const place = `spec/guides/${name}.md`;
  const fault = (
    kind: TranslationFault["kind"],
    detail: string,
    part: string = english.title,
  ): TranslationFault => ({ file, place, kind, english: part, of, detail });
  if (!chinese) return [fault("missing", `the English is ${of}`)];
  const stale =
    chinese.of === of
      ? []
      : [fault("stale", `is of ${chinese.of || "no English that it names"}, and the English is ${of} now`)];
  const parts = [
    [english.title, chinese.title],
    [english.summary, chinese.summary],
    ...(stale.length > 0 ? [] : sectionsOf(english.markdown, chinese.markdown)),
  ] as const;
  return [
    ...stale,
    ...parts.flatMap(([one = "", other = ""]) => [
      ...literalFaults(one, other).map((detail) => fault("literal", detail, headOf(one))),
      ...terms(one, other).map((detail) => fault("term", detail, headOf(one))),
    ]),
  ];
}

/** The heading of a section, or how its text begins. */
function headOf(section: string): string {
  return section.trim().split("\n")[0] ?? "";
}

/** Section by section, where both have as many; otherwise the whole. */
function sectionsOf(english: string, chinese: string): (readonly [string, string])[] {
  const [one, other] = [english, chinese].map((text) => text.split(/^(?=#{2,} )/m)) as [string[], string[]];
  if (one.length !== other.length) return [[english, chinese]];
  return one.map((section, index) => [section, other[index] ?? ""]);
}

/** A fault in one line, with what to do. */
export function describeTranslationFault({ file, place, kind, english, detail }: TranslationFault): string {
  // The message of who read the file names it.
  if (kind === "unreadable") return detail.trim();
  const says = english === "" ? "" : `: ${shortened(english)}`;
  const todo =
    kind === "missing" || kind === "stale" ? ' ("npm run translations" prints what to fill in)' : "";
  return `${[file, place].join(" ").trim()}: ${kind === "missing" || kind === "stale" ? `the translation is ${kind}, ` : ""}${detail}${todo}${says}`;
}

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
