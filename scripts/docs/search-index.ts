import { isQuestion } from "../../src/contract/erratum.ts";
import { flattened } from "../../src/contract/fields.ts";
import type { Language } from "../lib/translations/language.ts";
import { directionText, type PageOperation, readPageDescriptions } from "./content/descriptions.ts";
import { flowPath, operationPath, overviewPath } from "./content/places.ts";
import type { SiteContent } from "./content/site-content.ts";
import { guidePath } from "./pages/guide-links.ts";
import { navigation } from "./pages/layout.ts";
import { errataWords } from "./words/errata.ts";
import { layoutWords } from "./words/layout.ts";
import { searchWords } from "./words/search.ts";

/** What the search knows of the site. The browser's part reads it as it is. */
export type SearchIndex = {
  entries: SearchEntry[];
  /** Fields by operation: the path of its page, and the places on it. */
  fields: {
    page: string;
    operation: string;
    anchors: string[];
    /** What is said of each field: places in `texts`. Absent where fields are found by their names alone. */
    says?: number[];
  }[];
  /** Texts of fields, each once. */
  texts: string[];
};

/** A page, or a place on one. */
export type SearchEntry = {
  kind: string;
  title: string;
  detail: string;
  link: string;
  words: string;
  /** How much it weighs beside others that fit as well. Default 1. */
  weight?: number;
};

/** An erratum names the operations that it is about, and must not come before them. */
const erratumWeight = 0.2;

/** What took the place of a deprecated operation comes before it. */
const deprecatedWeight = 0.9;

/** A process names the operations that it consists of, and must not come before them. */
const flowWeight = 0.5;

/** Everything that can be found: operations, guides, contradictions, and every field. */
export function searchIndex(content: SiteContent): SearchIndex {
  const { language, descriptions, guides, errata, flows, control } = content;
  const words = searchWords[language];
  const register = errataWords[language].one;
  const texts = new TextTable();
  const englishTitles = englishTitlesFor(language);
  const all = descriptions.flatMap(({ bundle, operations }) =>
    operations.map((operation) => ({ family: bundle.info.title, operation })),
  );
  const pageOf = ({ description, operation }: (typeof all)[number]["operation"]) =>
    operationPath(description, operation.operationId);
  return {
    entries: [
      ...all.map(({ family, operation }) => ({
        kind: family,
        title: operation.operation.summary,
        detail: `${operation.wireName}${words.comma}${directionText(operation, language)}${operation.operation.deprecated ? words.deprecated : ""}`,
        link: pageOf(operation),
        words: [
          operation.operation.operationId,
          ...(operation.operation.tags ?? []),
          ...englishTitles(operation.description, operation.operation.operationId),
        ].join(" "),
        ...(operation.operation.deprecated && { weight: deprecatedWeight }),
      })),
      ...control.calls.map(({ route, tag }) => ({
        kind: control.bundle.info.title,
        title: route.summary,
        detail: `${route.method} ${route.path}`,
        link: `${overviewPath(control.name)}#${route.id}`,
        words: `${route.id} ${tag} sandbox`,
      })),
      ...flows.map(({ name, title, summary, steps }) => ({
        kind: words.process,
        title,
        detail: summary,
        link: flowPath(name),
        words: `${name} ${steps.map(({ operationId }) => operationId).join(" ")} flow`,
        weight: flowWeight,
      })),
      ...guides.map(({ name, title, summary }) => ({
        kind: words.guide,
        title,
        detail: summary,
        link: guidePath(name),
        words: name,
      })),
      ...navigation.map(({ path, name }) => ({
        kind: words.page,
        title: layoutWords[language].pages[name],
        detail: "",
        link: path,
        words: "",
      })),
      ...errata.map(({ id, kind, places, decision }) => ({
        kind: isQuestion({ kind }) ? register.questions : register.contradictions,
        title: id,
        detail: decision,
        link: `errata.html#${id}`,
        words: places.map(({ operation, field }) => `${operation} ${field}`).join(" "),
        weight: erratumWeight,
      })),
    ],
    fields: all.map(({ operation }) => ({
      page: pageOf(operation),
      operation: `${operation.description}${words.colon}${operation.operation.summary}`,
      ...fieldEntries(operation, language === "en" ? undefined : texts),
    })),
    texts: texts.all,
  };
}

/** The fields of an operation, with what is said of them where `texts` collects it. */
function fieldEntries(
  operation: PageOperation,
  texts: TextTable | undefined,
): Pick<SearchIndex["fields"][number], "anchors" | "says"> {
  const fields = [
    ...operation.parameters.map(({ field }) => field),
    ...(operation.request ? flattened(operation.request.field) : []),
    ...operation.answers.flatMap(({ body }) => (body ? flattened(body.field) : [])),
  ];
  return {
    anchors: fields.map(({ anchor }) => anchor),
    ...(texts && { says: fields.map(({ description }) => texts.place(firstSentence(description))) }),
  };
}

/** Texts that stand once, however often they are said. */
class TextTable {
  readonly all: string[] = [];
  readonly #places = new Map<string, number>();

  place(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.all.push(text) - 1);
    return this.all.length - 1;
  }
}

/** As much of a description as names the field. */
function firstSentence(description: string): string {
  return (/^[^。；\n]*/.exec(description.trim())?.[0] ?? "").replaceAll("`", "").slice(0, 60);
}

/** Who knows an operation by its English title finds it on the pages of another language too. */
function englishTitlesFor(language: Language): (description: string, operationId: string) => string[] {
  if (language === "en") return () => [];
  const titles = new Map(
    readPageDescriptions().flatMap(({ name, operations }) =>
      operations.map(({ operation }) => [`${name} ${operation.operationId}`, operation.summary] as const),
    ),
  );
  return (description, operationId) => [titles.get(`${description} ${operationId}`) ?? ""];
}
