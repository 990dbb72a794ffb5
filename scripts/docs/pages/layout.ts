import { connectSources } from "../../../src/server/safety-fields.ts";
import { type Html, html, raw } from "../../lib/html.ts";
import { type Language, languages } from "../../lib/translations/language.ts";
import { style } from "../style.ts";
import { layoutWords } from "../words/layout.ts";

/** What a page consists of. */
export type Page = {
  /** Where it stands within the site: `docs/glink/createOrder.html`. */
  path: string;
  title: string;
  /** One sentence for search engines and tools. */
  summary: string;
  /** HTML of the content, heading included. */
  main: Html;
  /** The page as Markdown, within the site. */
  markdown?: string;
};

/** The pages that every page links to. */
export const navigation = [
  { path: "index.html#operations", name: "operations" },
  { path: "flows.html", name: "processes" },
  { path: "guides.html", name: "guides" },
  { path: "signing.html", name: "signing" },
  { path: "errata.html", name: "errata" },
] as const;

/** The link from one page of the site to another: relative, so that the site works from anywhere. */
export function linkBetween(from: string, to: string): string {
  return "../".repeat(from.split("/").length - 1) + to;
}

/**
 * The link from a page of one language to one of another. Paths are those within a language; the Chinese pages stand in a
 * folder of their own beside the English ones.
 */
export function linkAcross(from: Language, path: string, to: Language, target: string): string {
  if (from === to) return linkBetween(path, target);
  return to === "en" ? linkBetween(path, `../${target}`) : linkBetween(path, `${to}/${target}`);
}

/** The link to what all languages share: bundles, styles, Markdown. */
export function sharedLink(language: Language, path: string, target: string): string {
  return linkAcross(language, path, "en", target);
}

/** The same page in every language, for search engines. */
export function languageLinks(language: Language, path: string): Html {
  const links = [...languages.map((to) => [to, to] as const), ["x-default", "en"] as const].map(
    ([name, to]) =>
      html`\n<link rel="alternate" hreflang="${name}" href="${linkAcross(language, path, to, path)}">`,
  );
  return html`${links}`;
}

/** The switch to the other language, which keeps the place: a script adds the fragment. */
export function languageSwitch(language: Language, path: string): Html {
  const [other] = languages.filter((one) => one !== language);
  if (!other) throw new Error("There is no other language");
  return html`<a class="language" data-language hreflang="${other}" lang="${other}" href="${linkAcross(language, path, other, path)}">${layoutWords[language].otherLanguage}</a>`;
}

/** A whole page. Its style is in it: nothing has to come before the first paint but the page itself. */
export function pageHtml({ path, title, summary, main, markdown }: Page, language: Language = "en"): string {
  const words = layoutWords[language];
  const shared = (target: string) => sharedLink(language, path, target);
  const full = path === "index.html" ? title : `${title} · ${words.site}`;
  const alternate =
    markdown !== undefined &&
    html`\n<link rel="alternate" type="text/markdown" href="${shared(markdown)}" title="Markdown">`;
  return String(html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="connect-src ${connectSources}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${full}</title>
<meta name="description" content="${summary}">
<link rel="icon" href="data:,">${alternate}${languageLinks(language, path)}
<style>${raw(style)}</style>
<script src="${shared("assets/site.js")}" defer></script>
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
${header(path, language)}
<main id="main" tabindex="-1">
${main}
</main>
<footer><p>${words.footer}${words.gap}<a href="${shared("llms.txt")}">llms.txt</a>${markdown !== undefined && html`${words.comma}<a href="${shared(markdown)}">${words.asMarkdown}</a>`}${words.end}</p></footer>
</body>
</html>
`);
}

/** Name, navigation, language and search. The search appears where scripts run. */
export function header(path: string, language: Language): Html {
  const words = layoutWords[language];
  const links = navigation.map(({ path: target, name }) => {
    const current = target === path && html` aria-current="page"`;
    return html`<li><a href="${linkBetween(path, target)}"${current}>${words.pages[name]}</a></li>`;
  });
  return html`<header class="top">
<a class="name" href="${linkBetween(path, "index.html")}">${words.site}</a>
<nav aria-label="${words.navigation}"><ul>${links}</ul></nav>
${languageSwitch(language, path)}
<div class="search" data-search="${linkBetween(path, "")}" hidden>
<input type="search" role="combobox" aria-expanded="false" aria-controls="found" aria-autocomplete="list" aria-label="${words.searchLabel}" placeholder="${words.searchHint}" autocomplete="off" spellcheck="false">
<ul id="found" role="listbox" aria-label="${words.found}" hidden></ul>
</div>
</header>`;
}
