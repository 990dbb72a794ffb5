import { markdownDiff } from "../../../src/diff/reporters/markdown.ts";
import { type Html, html, joinHtml } from "../../lib/html.ts";
import type { Changes, VersionChanges } from "../content/changes.ts";
import type { Description } from "../content/descriptions.ts";
import { changelogPath, overviewPath } from "../content/places.ts";
import { changeWords as words } from "../words/changes.ts";
import { linkBetween, type Page } from "./layout.ts";
import { textHtml } from "./markdown.ts";
import { linkedHeading } from "./marks.ts";
import { slugOf } from "./slug.ts";

/** The changelog of a description: what `diff` finds from release to release, and what the changesets announce. */
export function changelogPage({ name, bundle }: Description, changes: Changes): Page {
  const { title, version } = bundle.info;
  const path = changelogPath(name);
  return {
    path,
    title: words.title(title),
    summary: words.summary(title),
    main: html`<nav class="crumbs" aria-label="Breadcrumb"><a href="${linkBetween(path, "index.html")}">Start</a> / <a href="${linkBetween(path, overviewPath(name))}">${title}</a></nav>
<h1>${words.title(title)} <small>${version}</small></h1>
${history(changes)}
<section>${linkedHeading(2, "next", words.announced)}<p>${words.announcedFor}</p>${announcedList(changes)}</section>`,
  };
}

function history({ versions, first }: Changes): Html {
  if (!first) return html`<p>${words.unreleasedDescription()}</p>`;
  return html`<p>${words.comparedBy()}</p>
${joinHtml(versions.map(versionSection), "\n")}
<section>${linkedHeading(2, slugOf(first.release), words.first(first.release))}${saidBy(first)}</section>`;
}

function versionSection({ release, before, diff, said }: VersionChanges): Html {
  const [id, heading] = release
    ? [slugOf(release), words.release(release, before)]
    : ["since", words.unreleased(before)];
  // The report's own heading names both versions, and so does the one of the section.
  const text = markdownDiff(diff).replace(/^## .*\n/, "");
  return html`<section>${linkedHeading(2, id, heading)}${textHtml(text)}${saidBy({ said })}</section>`;
}

function saidBy({ said }: { said: string }): Html | false {
  return said !== "" && html`<details><summary>${words.said}</summary>${textHtml(said)}</details>`;
}

function announcedList({ announced }: Changes): Html {
  const entries = announced.map((text) => html`<li>${textHtml(text)}</li>`);
  return entries.length > 0 ? html`<ul class="changes">${entries}</ul>` : html`<p>${words.nothingWaits}</p>`;
}
