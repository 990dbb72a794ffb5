import { type Html, html } from "../../lib/html.ts";
import type { Description } from "../content/descriptions.ts";
import { changelogPath, overviewPath } from "../content/places.ts";
import type { SiteContent } from "../content/site-content.ts";
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
  return {
    path,
    title,
    summary: `${summary}.`,
    main: html`<nav class="crumbs" aria-label="Breadcrumb"><a href="${linkBetween(path, "index.html")}">Start</a></nav>
<section id="about"><h1>${title} <small>${version}</small></h1>
${textHtml(text)}
${documents(description)}
${errataHtml(path, bundle.info["x-erratum"] ?? [], content, "send")}
<p class="links"><a href="${linkBetween(path, `docs/${name}.html`)}">Open in Redoc</a> <a href="${linkBetween(path, changelogPath(name))}">Changelog</a></p>
${downloads(path, description)}</section>
<section>${linkedHeading(2, "operations", "Operations")}${operationTable(path, description)}</section>
<section>${linkedHeading(2, "servers", "Servers")}${serverList(path, description, content)}</section>
<section>${linkedHeading(2, "evidence", "Evidence")}${legendHtml(content)}</section>`,
  };
}

function documents({ bundle }: Description): Html {
  const entries = (bundle.info["x-documents"] ?? []).map(
    ({ id, url, updated }) =>
      html`<li>${url ? html`<a href="${url}">${id}</a>` : id}${updated !== undefined && `, updated ${updated}`}</li>`,
  );
  return html`<p>Sources:</p><ul>${entries}</ul>`;
}
