import { type Html, html } from "../../lib/html.ts";
import type { SiteContent } from "../content/site-content.ts";
import { type GuideSource, guideMarkdown } from "../guides/guide.ts";
import { guideMarkdownPath } from "../markdown/llms-text.ts";
import { guideWords } from "../words/guides.ts";
import { guidePath, linksFrom } from "./guide-links.ts";
import { linkBetween, type Page } from "./layout.ts";
import { guideHtml, lineHtml } from "./markdown.ts";

/** The list of the guides. */
export function guidesPage({ guides, language }: SiteContent): Page {
  const words = guideWords[language];
  return {
    path: "guides.html",
    title: words.title,
    summary: words.summary,
    main: html`<h1>${words.title}</h1>\n<p>${words.lead}</p>\n${guideList("guides.html", guides)}`,
  };
}

/** Links to the guides, with what each tells. */
export function guideList(path: string, guides: readonly GuideSource[]): Html {
  const entries = guides.map(
    ({ name, title, summary }) =>
      html`<li><a href="${linkBetween(path, guidePath(name))}">${title}</a><br>${lineHtml(summary)}</li>`,
  );
  return html`<ol class="guides">${entries}</ol>`;
}

/** A guide with the list of the others beside it. */
export function guidePage(guide: GuideSource, content: SiteContent): Page {
  const path = guidePath(guide.name);
  const others = content.guides.map(({ name, title }) => {
    const current = name === guide.name && html` aria-current="page"`;
    return html`<li><a href="${linkBetween(path, guidePath(name))}"${current}>${title}</a></li>`;
  });
  return {
    path,
    title: guide.title,
    summary: guide.summary,
    main: html`<div class="beside"><nav aria-label="${guideWords[content.language].title}"><ol>${others}</ol></nav>
<article class="guide"><h1>${guide.title}</h1>
${guideHtml(
  guideMarkdown(guide, { linkTo: linksFrom(path, content), language: content.language }),
  content.language,
  guide.anchors,
)}</article></div>`,
    markdown: guideMarkdownPath(guide.name),
  };
}

/** A guide as Markdown, diagrams as text. */
export function guideAsMarkdown(guide: GuideSource, content: SiteContent): string {
  const linkTo = linksFrom(guideMarkdownPath(guide.name), content);
  return `# ${guide.title}\n\n${guideMarkdown(guide, { linkTo, diagrams: "text" }).trim()}\n`;
}
