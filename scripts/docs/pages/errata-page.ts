import { countsText, type Erratum, erratumClasses, impacts } from "../../../src/contract/erratum.ts";
import { readRetiredErrata } from "../../lib/errata.ts";
import type { LinkedPlace } from "../content/places.ts";
import type { SiteContent } from "../content/site-content.ts";
import { escapeHtml } from "../escape-html.ts";
import { errataMarkdownPath } from "../markdown/errata-markdown.ts";
import { linkBetween, type Page } from "./layout.ts";
import { lineHtml } from "./markdown.ts";
import { linkedHeading } from "./marks.ts";

const path = "errata.html";

/**
 * All errata: contradictions, then open questions, each by impact and with links to the places that it concerns. The
 * filter appears where scripts run.
 */
export function errataPage(content: SiteContent): Page {
  const { errata } = content;
  const counts = countsText(errata);
  return {
    path,
    title: "Known contradictions",
    markdown: errataMarkdownPath,
    summary: `${counts} in the source documents, and what was decided.`,
    main: `<h1>Known contradictions</h1>
<p>${counts}. A contradiction is a place where a source document disagrees with itself, with its own example or with what other sources say; a question is what the documents leave open and a client author has to know. Each entry says what was decided here, and why.</p>
${overview(errata)}
${legend("The impacts", content.erratumImpacts)}
${legend("The kinds", content.erratumKinds)}
${filter(content)}
${erratumClasses.flatMap((of) => impacts.map((impact) => section(of, impact, content))).join("\n")}
${goneSection()}`,
  };
}

/** How many there are of each class and impact, each figure a link to its section. */
function overview(errata: readonly Erratum[]): string {
  const rows = erratumClasses.map(({ name, one, holds }) => {
    const cells = impacts.map((impact) => {
      const count = errata.filter((erratum) => holds(erratum) && erratum.impact === impact).length;
      return `<td>${count === 0 ? 0 : `<a href="#${name}-${impact}">${count}</a>`}</td>`;
    });
    return `<tr><th scope="row">${titleOf(one)}</th>${cells.join("")}<td>${errata.filter(holds).length}</td></tr>`;
  });
  const heads = [...impacts, "all"].map((name) => `<th scope="col">${name}</th>`);
  return `<table class="counts"><thead><tr><td></td>${heads.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function legend(title: string, entries: SiteContent["erratumKinds"]): string {
  const rows = entries.map(
    ({ name, meaning }) => `<dt><span class="kind">${name}</span></dt><dd>${lineHtml(meaning)}</dd>`,
  );
  return `<details><summary>${title}</summary><dl class="legend">${rows.join("")}</dl></details>`;
}

function filter({ descriptions, erratumKinds }: SiteContent): string {
  const choice = (label: string, name: string, values: readonly string[]) =>
    `<label>${label} <select name="${name}"><option value="">all</option>${values.map((value) => `<option value="${value}">${value}</option>`).join("")}</select></label>`;
  const families = descriptions.filter(({ isFamily }) => isFamily).map(({ name }) => name);
  const kinds = erratumKinds.map(({ name }) => name);
  return `<form class="filter" data-filter hidden role="search">
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
): string {
  const own = content.errata.filter((erratum) => holds(erratum) && erratum.impact === impact);
  if (own.length === 0) return "";
  const heading = linkedHeading(2, `${name}-${impact}`, `${titleOf(one)}: ${impact}`);
  return `<section class="group">${heading}\n${own.map((erratum) => article(erratum, content)).join("\n")}</section>`;
}

function article(erratum: Erratum, { places, formerIds }: SiteContent): string {
  const { id, family, kind, impact } = erratum;
  const linked = places.get(id) ?? [];
  if (linked.length < erratum.places.length)
    throw new Error(`No page names every place of the erratum ${id}`);
  const facts = [
    ["Documents say", erratum.documents_say],
    ["Example shows", erratum.example_shows],
    ["Decision", erratum.decision],
    ["Why", erratum.why],
  ].map(([name = "", text = ""]) => `<dt>${name}</dt><dd>${lineHtml(text)}</dd>`);
  return `<article class="erratum" id="${id}" data-family="${family}" data-kind="${kind}" data-impact="${impact}">
<h3><a class="anchor" href="#${id}">${id}</a> <span class="kind">${kind}</span></h3>
<ul class="places">${linked.map(placeItem).join("")}</ul>
<dl>${facts.join("")}</dl>${former(formerIds.get(id) ?? [])}</article>`;
}

function titleOf(one: string): string {
  return `${one.charAt(0).toUpperCase()}${one.slice(1)}s`;
}

function placeItem({ named, place }: LinkedPlace): string {
  const { operation, direction, field } = named;
  const where = `${operation === "*" ? "all operations," : operation} ${direction} ${field}`.trim();
  return `<li><a class="place" href="${linkBetween(path, place.page)}#${place.anchor}"><code>${escapeHtml(where)}</code></a></li>`;
}

/** What was no contradiction after all: links to it arrive at the reason. */
function goneSection(): string {
  const rows = Object.entries(readRetiredErrata().gone).map(
    ([id, why]) => `<dt id="${id}"><code>${id}</code></dt><dd>${lineHtml(why)}</dd>`,
  );
  return `<section>${linkedHeading(2, "gone", "No contradictions after all")}<dl class="gone">${rows.join("")}</dl></section>`;
}

/** Links to an id that the register no longer has still arrive at what it said. */
function former(ids: readonly string[]): string {
  if (ids.length === 0) return "";
  return `<p class="former">Formerly also ${ids.map((id) => `<code id="${id}">${id}</code>`).join(", ")}.</p>`;
}
