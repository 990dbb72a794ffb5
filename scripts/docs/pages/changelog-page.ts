import { markdownDiff } from "../../../src/diff/reporters/markdown.ts";
import { type Html, html } from "../../lib/html.ts";
import type { Changes } from "../content/changes.ts";
import type { Description } from "../content/descriptions.ts";
import { changelogPath, overviewPath } from "../content/places.ts";
import { linkBetween, type Page } from "./layout.ts";
import { textHtml } from "./markdown.ts";
import { linkedHeading } from "./marks.ts";

/** The changelog of a description: what `diff` finds since the last release, and what the changesets announce. */
export function changelogPage({ name, bundle }: Description, { since, announced }: Changes): Page {
  const { title, version } = bundle.info;
  const path = changelogPath(name);
  const entries = announced.map((text) => html`<li>${textHtml(text)}</li>`);
  return {
    path,
    title: `Changelog of ${title}`,
    summary: `What changed in the description of ${title} since its last release, and what the next one announces.`,
    main: html`<nav class="crumbs" aria-label="Breadcrumb"><a href="${linkBetween(path, "index.html")}">Start</a> / <a href="${linkBetween(path, overviewPath(name))}">${title}</a></nav>
<h1>Changelog of ${title} <small>${version}</small></h1>
<section>${linkedHeading(2, "since", "Since the last release")}${differences(since)}</section>
<section>${linkedHeading(2, "next", "What the next release announces")}<p>For the whole package, clients and commands included.</p>${entries.length > 0 ? html`<ul class="changes">${entries}</ul>` : html`<p>Nothing waits.</p>`}</section>`,
  };
}

function differences(since: Changes["since"]): Html {
  if (!since)
    return html`<p>No release has this description yet. To compare two bundles of your own: <code>npx fulfillment-openapi diff old.json new.json</code>.</p>`;
  // The report's headings are those of a page; here it stands in a section.
  const text = markdownDiff(since.diff)
    .replace(/^## .*\n/, "")
    .replace(/^### /gm, "#### ");
  return html`<p>Compared with ${since.release}, operation by operation, by <code>fulfillment-openapi diff</code>.</p>${textHtml(text)}`;
}
