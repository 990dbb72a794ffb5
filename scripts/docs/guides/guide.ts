import { readdirSync, readFileSync } from "node:fs";
import { Marked, type Tokens } from "marked";
import { parse } from "yaml";
import { fromRoot } from "../../lib/paths.ts";
import { readGuideTranslations } from "../../lib/translations/guides.ts";
import type { Language } from "../../lib/translations/language.ts";
import { slugOf } from "../pages/slug.ts";
import { guideWords } from "../words/guides.ts";
import { codeBlock } from "./code-block.ts";
import { readLifeCycle } from "./life-cycle.ts";
import { lifeCycleSvg } from "./life-cycle-svg.ts";
import { lifeCycleText } from "./life-cycle-text.ts";
import { type GuideLink, withLinks } from "./links.ts";
import { recipeBlock } from "./recipe-block.ts";
import { signalsTable } from "./signals-table.ts";
import { valuesTable } from "./values-table.ts";

/** A guide as its file has it: what stands between the lines of `---`, and the Markdown below. */
export type GuideSource = {
  name: string;
  title: string;
  summary: string;
  order: number;
  markdown: string;
  /** Names of the places of its headings, those of the English guide in every language. */
  anchors: readonly string[];
};

/** How a guide is shown. */
export type GuideFormat = {
  /** The address that a link of a guide leads to. */
  linkTo: (link: GuideLink) => string;
  /** `svg` for pages, `text` for people who read with tools. Default `svg`. */
  diagrams?: "svg" | "text";
  /** Default English. */
  language?: Language;
};

const folder = "spec/guides";

/** The guides in the order in which they are read, directives and links as they were written. */
export function readGuideSources(language: Language = "en"): GuideSource[] {
  const files = readdirSync(fromRoot(folder)).filter((file) => file.endsWith(".md"));
  const guides = files.map(readGuide).sort((left, right) => left.order - right.order);
  if (language === "en") return guides;
  const translations = new Map(readGuideTranslations().map(({ name, chinese }) => [name, chinese]));
  return guides.map((guide) => ({ ...guide, ...translations.get(guide.name) }));
}

/**
 * The Markdown of a guide with all that comes from elsewhere: signing recipes, diagrams and links. Beside Markdown it
 * holds HTML in `<figure>` elements.
 *
 * Directives stand on a line of their own: `<!-- recipe: FulfillmentSign.java -->` becomes the source of that file,
 * `<!-- code: go/config.yaml -->` that of a file of `test/codegen`, `<!-- signals: metrics -->` the table of the metrics, or of the attributes, that calls are measured by, `<!-- life-cycle: glink OutboundOrderStatus.stage -->` a diagram of the life
 * that this field shows, drawn from the behaviour of the sandbox, and `<!-- values: glink LogisticStatusEntry.status -->` a table of the values that the contract lists.
 */
export function guideMarkdown(
  { markdown }: GuideSource,
  { linkTo, diagrams = "svg", language = "en" }: GuideFormat,
): string {
  const words = guideWords[language];
  const draw = diagrams === "svg" ? lifeCycleSvg : lifeCycleText;
  const whole = markdown.replace(/^<!-- ([\w-]+): (.*) -->$/gm, (_, directive: string, value: string) => {
    if (directive === "recipe") return recipeBlock(value);
    if (directive === "code") return codeBlock(value);
    if (directive === "life-cycle") return draw(readLifeCycle(value, language), words);
    if (directive === "values") return valuesTable(value, language);
    if (directive === "signals") return signalsTable(value, language);
    throw new Error(`There is no directive "${directive}" for guides`);
  });
  return withLinks(whole, linkTo);
}

function readGuide(file: string): GuideSource {
  const [, head, markdown] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(fromRoot(`${folder}/${file}`), "utf8")) ?? [];
  const { title, summary, order }: Partial<Record<string, unknown>> = parse(head ?? "") ?? {};
  if (typeof title !== "string" || typeof summary !== "string" || typeof order !== "number" || !markdown) {
    throw new Error(`${folder}/${file} has to begin with title, summary and order between lines of ---`);
  }
  return { name: file.replace(/\.md$/, ""), title, summary, order, markdown, anchors: anchorsOf(markdown) };
}

function anchorsOf(markdown: string): string[] {
  return new Marked()
    .lexer(markdown)
    .flatMap((token) => (token.type === "heading" ? [slugOf((token as Tokens.Heading).text)] : []));
}
