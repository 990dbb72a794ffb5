import { markdownDiff } from "../../../src/diff/reporters/markdown.ts";
import { type Html, html, joinHtml } from "../../lib/html.ts";
import type { Language } from "../../lib/translations/language.ts";
import type { Changes, VersionChanges } from "../content/changes.ts";
import type { Description } from "../content/descriptions.ts";
import { changelogPath, overviewPath } from "../content/places.ts";
import { type ChangeWords, changeWords } from "../words/changes.ts";
import { layoutWords } from "../words/layout.ts";
import { linkBetween, type Page } from "./layout.ts";
import { textHtml } from "./markdown.ts";
import { linkedHeading } from "./marks.ts";
import { slugOf } from "./slug.ts";

/** The changelog of a description: what `diff` finds from release to release, and what the changesets announce. */
export function changelogPage(
  { name, bundle }: Description,
  changes: Changes,
  language: Language = "en",
): Page {
  const words = changeWords[language];
  const layout = layoutWords[language];
  const { title, version } = bundle.info;
  const path = changelogPath(name);
  return {
    path,
    title: words.title(title),
    summary: words.summary(title),
    main: html`<nav class="crumbs" aria-label="${layout.breadcrumb}"><a href="${linkBetween(path, "index.html")}">${layout.start}</a> / <a href="${linkBetween(path, overviewPath(name))}">${title}</a></nav>
<h1>${words.title(title)} <small>${version}</small></h1>
${history(changes, words)}
<section>${linkedHeading(2, "next", words.announced)}<p>${words.announcedFor}</p>${announcedList(changes, words)}</section>`,
  };
}

function history({ versions, first }: Changes, words: ChangeWords): Html {
  if (!first) return html`<p>${words.unreleasedDescription()}</p>`;
  return html`<p>${words.comparedBy()}</p>
${joinHtml(
  versions.map((version) => versionSection(version, words)),
  "\n",
)}
<section>${linkedHeading(2, slugOf(first.release), words.first(first.release))}${saidBy(first, words)}</section>`;
}

function versionSection({ release, before, diff, said }: VersionChanges, words: ChangeWords): Html {
  const [id, heading] = release
    ? [slugOf(release), words.release(release, before)]
    : ["since", words.unreleased(before)];
  // The report's own heading names both versions, and so does the one of the section.
  const text = markdownDiff(diff).replace(/^## .*\n/, "");
  return html`<section>${linkedHeading(2, id, heading)}<div lang="en">${textHtml(text)}</div>${saidBy({ said }, words)}</section>`;
}

function saidBy({ said }: { said: string }, words: ChangeWords): Html | false {
  return (
    said !== "" &&
    html`<details><summary>${words.said}</summary><div lang="en">${textHtml(said)}</div></details>`
  );
}

function announcedList({ announced }: Changes, words: ChangeWords): Html {
  const entries = announced.map((text) => html`<li>${textHtml(text)}</li>`);
  return entries.length > 0
    ? html`<ul class="changes" lang="en">${entries}</ul>`
    : html`<p>${words.nothingWaits}</p>`;
}
