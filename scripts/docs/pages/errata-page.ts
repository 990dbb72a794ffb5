import { countsText, type Erratum, erratumClasses, impacts } from "../../../src/contract/erratum.ts";
import { readRetiredErrata } from "../../lib/errata.ts";
import { type Html, html, joinHtml } from "../../lib/html.ts";
import type { LinkedPlace } from "../content/places.ts";
import type { SiteContent } from "../content/site-content.ts";
import { errataMarkdownPath } from "../markdown/errata-markdown.ts";
import { linkBetween, type Page } from "./layout.ts";
import { lineHtml } from "./markdown.ts";
import { linkedHeading } from "./marks.ts";

const path = "errata.html";

/** How the heading of a section goes on: "Contradictions that break …". */
const impactTitles: Readonly<Record<Erratum["impact"], string>> = {
  breaks: "that break a call or an answer",
  decides: "that decide what happens",
  detail: "of detail",
};

/**
 * All errata: contradictions, then open questions, each by impact and with links to the places that it concerns. The
 * filter appears where scripts run.
 */
export function errataPage(content: SiteContent): Page {
  const { errata } = content;
  const counts = countsText(errata);
  const sections = erratumClasses.flatMap((of) => impacts.map((impact) => section(of, impact, content)));
  return {
    path,
    title: "Known contradictions",
    markdown: errataMarkdownPath,
    summary: `${counts} in the source documents, and what was decided.`,
    main: html`<h1>Known contradictions</h1>
<p>${counts}. A contradiction is a place where a source document disagrees with itself, with its own example or with what other sources say; a question is what the documents leave open and a client author has to know. Each entry says what was decided here, and why.</p>
${overview(errata)}
${legend("The impacts", content.erratumImpacts)}
${legend("The kinds", content.erratumKinds)}
${filter(content)}
${joinHtml(sections, "\n")}
${goneSection()}`,
  };
}

/** How many there are of each class and impact, each figure a link to its section. */
function overview(errata: readonly Erratum[]): Html {
  const rows = erratumClasses.map(({ name, one, holds }) => {
    const cells = impacts.map((impact) => {
      const count = errata.filter((erratum) => holds(erratum) && erratum.impact === impact).length;
      return html`<td>${count === 0 ? 0 : html`<a href="#${name}-${impact}">${count}</a>`}</td>`;
    });
    return html`<tr><th scope="row">${titleOf(one)}</th>${cells}<td>${errata.filter(holds).length}</td></tr>`;
  });
  const heads = [...impacts, "all"].map((name) => html`<th scope="col">${name}</th>`);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Counts"><table class="counts"><thead><tr><td></td>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function legend(title: string, entries: SiteContent["erratumKinds"]): Html {
  const rows = entries.map(
    ({ name, meaning }) => html`<dt><span class="kind">${name}</span></dt><dd>${lineHtml(meaning)}</dd>`,
  );
  return html`<details><summary>${title}</summary><dl class="legend">${rows}</dl></details>`;
}

function filter({ descriptions, erratumKinds }: SiteContent): Html {
  const choice = (label: string, name: string, values: readonly string[]) =>
    html`<label>${label} <select name="${name}"><option value="">all</option>${values.map((value) => html`<option value="${value}">${value}</option>`)}</select></label>`;
  const families = descriptions.filter(({ isFamily }) => isFamily).map(({ name }) => name);
  const kinds = erratumKinds.map(({ name }) => name);
  return html`<form class="filter" data-filter hidden role="search">
<label>Text <input type="search" name="text" autocomplete="off"></label>
${choice("System", "family", families)}
${choice("Impact", "impact", impacts)}
${choice("Kind", "kind", kinds)}
<output aria-live="polite"></output>
</form>`;
}

function section(
  { name, one, holds }: (typeof erratumClasses)[number],
  impact: Erratum["impact"],
  content: SiteContent,
): Html | undefined {
  const own = content.errata.filter((erratum) => holds(erratum) && erratum.impact === impact);
  if (own.length === 0) return undefined;
  const heading = linkedHeading(2, `${name}-${impact}`, `${titleOf(one)} ${impactTitles[impact]}`);
  const articles = own.map((erratum) => article(erratum, content));
  return html`<section class="group">${heading}\n${joinHtml(articles, "\n")}</section>`;
}

function article(erratum: Erratum, { places, formerIds }: SiteContent): Html {
  const { id, family, kind, impact } = erratum;
  const linked = places.get(id) ?? [];
  if (linked.length < erratum.places.length)
    throw new Error(`No page names every place of the erratum ${id}`);
  const facts = [
    ["Documents say", erratum.documents_say],
    ["Example shows", erratum.example_shows],
    ["Decision", erratum.decision],
    ["Why", erratum.why],
  ].map(([name = "", text = ""]) => html`<dt>${name}</dt><dd>${lineHtml(text)}</dd>`);
  const former = formerIds.get(id) ?? [];
  return html`<article class="erratum" id="${id}" data-family="${family}" data-kind="${kind}" data-impact="${impact}">${anchors(former)}
<h3><a class="anchor" href="#${id}">${id}</a> <span class="kind">${kind}</span></h3>
<ul class="places">${linked.map(placeItem)}</ul>
<dl>${facts}</dl>${formerText(former)}</article>`;
}

function titleOf(one: string): string {
  return `${one.charAt(0).toUpperCase()}${one.slice(1)}s`;
}

function placeItem({ named, place }: LinkedPlace): Html {
  const { operation, direction, field } = named;
  const where = `${operation === "*" ? "all operations," : operation} ${direction} ${field}`.trim();
  return html`<li><a class="place" href="${linkBetween(path, place.page)}#${place.anchor}"><code>${where}</code></a></li>`;
}

/** What was no contradiction after all: links to it arrive at the reason. */
function goneSection(): Html {
  const rows = Object.entries(readRetiredErrata().gone).map(
    ([id, why]) => html`<dt id="${id}"><code>${id}</code></dt><dd>${lineHtml(why)}</dd>`,
  );
  return html`<section>${linkedHeading(2, "gone", "No contradictions after all")}<dl class="gone">${rows}</dl></section>`;
}

/** Links to an id that the register no longer has still arrive at what it said. */
function anchors(ids: readonly string[]): Html[] {
  return ids.map((id) => html`<span class="former" id="${id}"></span>`);
}

function formerText(ids: readonly string[]): Html | undefined {
  if (ids.length === 0) return undefined;
  const codes = ids.map((id) => html`<code>${id}</code>`);
  return html`<p>Formerly also ${joinHtml(codes, ", ")}.</p>`;
}
