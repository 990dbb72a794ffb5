import { type Html, html } from "../../lib/html.ts";
import type { Description } from "../content/descriptions.ts";
import { changelogPath, overviewPath } from "../content/places.ts";
import type { SiteContent } from "../content/site-content.ts";
import { layoutWords } from "../words/layout.ts";
import { type OperationWords, operationWords } from "../words/operation.ts";
import { linkBetween, type Page } from "./layout.ts";
import { textHtml } from "./markdown.ts";
import { errataHtml, legendHtml, linkedHeading } from "./marks.ts";
import { downloads, operationTable } from "./operation-table.ts";
import { serverList } from "./server-list.ts";

/** The page about a whole description: what holds for all its operations. */
export function overviewPage(description: Description, content: SiteContent): Page {
  const { name, bundle } = description;
  const { title, version, summary = "", description: text = "" } = bundle.info;
  const path = overviewPath(name);
  const { language } = content;
  const words = operationWords[language];
  const layout = layoutWords[language];
  return {
    path,
    title,
    summary: `${summary}${layout.end}`,
    main: html`<nav class="crumbs" aria-label="${layout.breadcrumb}"><a href="${linkBetween(path, "index.html")}">${layout.start}</a></nav>
<section id="about"><h1>${title} <small>${version}</small></h1>
${textHtml(text)}
${documents(description, words)}
${errataHtml(path, bundle.info["x-erratum"] ?? [], content, "send")}
<p class="links"><a href="${linkBetween(path, `docs/${name}.html`)}">${layout.openInRedoc}</a> <a href="${linkBetween(path, changelogPath(name))}">${layout.changelog}</a></p>
${downloads(path, description, language)}</section>
<section>${linkedHeading(2, "operations", words.operations)}${operationTable(path, description, language)}</section>
<section>${linkedHeading(2, "servers", words.servers)}${serverList(path, description, content)}</section>
<section>${linkedHeading(2, "evidence", words.evidence)}${legendHtml(content)}</section>`,
  };
}

function documents({ bundle }: Description, words: OperationWords): Html {
  const entries = (bundle.info["x-documents"] ?? []).map(
    ({ id, url, updated }) =>
      html`<li>${url ? html`<a href="${url}">${id}</a>` : id}${updated !== undefined && words.updated(updated)}</li>`,
  );
  return html`<p>${words.sources}</p><ul>${entries}</ul>`;
}
