import { type Html, html, joinHtml } from "../../lib/html.ts";
import type { Language } from "../../lib/translations/language.ts";
import type { Description } from "../content/descriptions.ts";
import { operationPath, overviewPath } from "../content/places.ts";
import type { SiteContent } from "../content/site-content.ts";
import { firstCallWithBody } from "../curl-sample.ts";
import { guideMarkdown } from "../guides/guide.ts";
import { sandboxOrigin } from "../mock-origin.ts";
import { scenariosSection } from "../scenarios-section.ts";
import { tryItWords } from "../try-it/languages.ts";
import { tryItAnchor } from "../try-it/section.ts";
import { errataWords } from "../words/errata.ts";
import { indexWords } from "../words/index-page.ts";
import { layoutWords } from "../words/layout.ts";
import { controlDownloads } from "./control-page.ts";
import { linksFrom } from "./guide-links.ts";
import { guideList } from "./guide-pages.ts";
import type { Page } from "./layout.ts";
import { guideHtml } from "./markdown.ts";
import { legendHtml, linkedHeading } from "./marks.ts";
import { downloads, operationTable } from "./operation-table.ts";
import { serverList } from "./server-list.ts";

const path = "index.html";

/** The guide that the start page begins with. */
const startGuide = "which-api";

/**
 * The start page: which of the systems one needs, every operation, the bundles, and a call of each family to try.
 *
 * @param curls a command for the mock by family
 */
export function indexPage(content: SiteContent, curls: ReadonlyMap<string, string>): Page {
  const { descriptions, errata, guides, control, language } = content;
  const words = indexWords[language];
  const start = guides.find(({ name }) => name === startGuide);
  if (!start) throw new Error(`The start page begins with spec/guides/${startGuide}.md, which is not there`);
  const others = guides.filter((guide) => guide !== start);
  const sections = descriptions.map((description) =>
    section(description, content, curls.get(description.name)),
  );
  const links = {
    serves: (text: string) => html`<a href="${sandboxOrigin}/">${text}</a>`,
    page: (text: string) =>
      html`<a href="${sandboxOrigin}/sandbox${language === "en" ? "" : `?lang=${language}`}">${text}</a>`,
    calls: (text: string) => html`<a href="${overviewPath(control.name)}">${text}</a>`,
    redoc: (text: string) =>
      html`<a href="docs/${control.name}.html" aria-label="${layoutWords[language].inRedoc(control.bundle.info.title)}">${text}</a>`,
  };
  return {
    path,
    title: "Fulfillment OpenAPI",
    summary: words.summary,
    main: html`<h1>Fulfillment OpenAPI</h1>
<p class="lead">${words.lead(html`<a href="errata.html">${errataWords[language].counts(errata)}</a>`)}</p>
<section>${linkedHeading(2, startGuide, start.title)}
${guideHtml(guideMarkdown(start, { linkTo: linksFrom(path, content), language }), language, start.anchors)}</section>
${linkedHeading(2, "operations", words.operations)}
${joinHtml(sections, "\n")}
<section>${linkedHeading(2, "sandbox", words.sandbox)}<p>${words.sandboxLead(links, sandboxOrigin)}</p>
<p>${words.sandboxControl(links)}</p>
<p class="links">${controlDownloads(path, control.name, language)}</p></section>
${scenariosSection(language)}
<section>${linkedHeading(2, "guides", words.guides)}${guideList(path, others)}</section>
<section>${linkedHeading(2, "evidence", words.evidence)}<p>${words.evidenceLead}</p>${legendHtml(content)}</section>`,
  };
}

function section(description: Description, content: SiteContent, curl: string | undefined): Html {
  const { name, bundle } = description;
  const { language } = content;
  const words = indexWords[language];
  const { title, version, summary = "" } = bundle.info;
  return html`<section class="card" id="${name}">
<h3><a class="anchor" href="#${name}">${title}</a> <small>${version}</small></h3>
<p>${words.cardLead(
    summary,
    (text) => html`<a href="${overviewPath(name)}">${text}</a>`,
    (text) =>
      html`<a href="docs/${name}.html" aria-label="${layoutWords[language].inRedoc(title)}">${text}</a>`,
  )}</p>
${operationTable(path, description, language)}
${downloads(path, description, language)}
<details><summary>${words.servers}</summary>${serverList(path, description, content)}</details>
${curl !== undefined && tryIt(description, curl, language)}</section>`;
}

function tryIt({ name, bundle }: Description, curl: string, language: Language): Html {
  const words = indexWords[language];
  const tried = tryItWords[language];
  const { operationId, summary } = firstCallWithBody(bundle).operation;
  const link = `${operationPath(name, operationId)}#${tryItAnchor}`;
  return html`<h4>${words.tryIt}</h4>
<p>${tried.fromStart}${words.gap}<a href="${link}" aria-label="${tried.titled(summary)}">${summary}</a></p>
<div class="panel"><button type="button" class="copy" hidden>${layoutWords[language].copy}</button><pre tabindex="0" aria-label="${words.curl}"><code id="curl-${name}">${curl}</code></pre></div>`;
}
