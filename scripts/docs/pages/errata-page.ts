import { type Erratum, erratumClasses, impacts } from "../../../src/contract/erratum.ts";
import { readRetiredErrata } from "../../lib/errata.ts";
import { type Html, html, joinHtml } from "../../lib/html.ts";
import type { LinkedPlace } from "../content/places.ts";
import type { SiteContent } from "../content/site-content.ts";
import { siteTexts } from "../content/translations.ts";
import { errataMarkdownPath } from "../markdown/errata-markdown.ts";
import { type ErrataWords, errataWords } from "../words/errata.ts";
import { linkBetween, type Page } from "./layout.ts";
import { lineHtml } from "./markdown.ts";
import { linkedHeading } from "./marks.ts";

const path = "errata.html";

/**
 * All errata: contradictions, then open questions, each by impact and with links to the places that it concerns. The
 * filter appears where scripts run.
 */
export function errataPage(content: SiteContent): Page {
  const { errata, language } = content;
  const words = errataWords[language];
  const counts = words.counts(errata);
  const sections = erratumClasses.flatMap((of) => impacts.map((impact) => section(of, impact, content)));
  return {
    path,
    title: words.title,
    markdown: errataMarkdownPath,
    summary: words.summary(counts),
    main: html`<h1>${words.title}</h1>
<p>${words.lead(counts)}</p>
${overview(errata, words)}
${legend(words.impacts, content.erratumImpacts)}
${legend(words.kinds, content.erratumKinds)}
${filter(content)}
${joinHtml(sections, "\n")}
${goneSection(content)}`,
  };
}

/** How many there are of each class and impact, each figure a link to its section. */
function overview(errata: readonly Erratum[], words: ErrataWords): Html {
  const rows = erratumClasses.map(({ name, holds }) => {
    const cells = impacts.map((impact) => {
      const count = errata.filter((erratum) => holds(erratum) && erratum.impact === impact).length;
      return html`<td>${count === 0 ? 0 : html`<a href="#${name}-${impact}">${count}</a>`}</td>`;
    });
    return html`<tr><th scope="row">${words.classes[name]}</th>${cells}<td>${errata.filter(holds).length}</td></tr>`;
  });
  const heads = [...impacts.map((impact) => words.impactNames[impact]), words.all].map(
    (name) => html`<th scope="col">${name}</th>`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.countsLabel}"><table class="counts"><thead><tr><td></td>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function legend(title: string, entries: SiteContent["erratumKinds"]): Html {
  const rows = entries.map(
    ({ name, meaning }) => html`<dt><span class="kind">${name}</span></dt><dd>${lineHtml(meaning)}</dd>`,
  );
  return html`<details><summary>${title}</summary><dl class="legend">${rows}</dl></details>`;
}

function filter({ descriptions, erratumKinds, language }: SiteContent): Html {
  const words = errataWords[language];
  const choice = (label: string, name: string, values: readonly string[]) =>
    html`<label>${label} <select name="${name}"><option value="">${words.all}</option>${values.map((value) => html`<option value="${value}">${value}</option>`)}</select></label>`;
  const families = descriptions.filter(({ isFamily }) => isFamily).map(({ name }) => name);
  const kinds = erratumKinds.map(({ name }) => name);
  return html`<form class="filter" data-filter hidden role="search">
<label>${words.text} <input type="search" name="text" autocomplete="off"></label>
${choice(words.system, "family", families)}
${choice(words.impact, "impact", impacts)}
${choice(words.kind, "kind", kinds)}
<output aria-live="polite"></output>
</form>`;
}

function section(
  { name, holds }: (typeof erratumClasses)[number],
  impact: Erratum["impact"],
  content: SiteContent,
): Html | undefined {
  const words = errataWords[content.language];
  const own = content.errata.filter((erratum) => holds(erratum) && erratum.impact === impact);
  if (own.length === 0) return undefined;
  const heading = linkedHeading(2, `${name}-${impact}`, words.ofImpact(words.classes[name], impact));
  const articles = own.map((erratum) => article(erratum, content));
  return html`<section class="group">${heading}\n${joinHtml(articles, "\n")}</section>`;
}

function article(erratum: Erratum, { places, formerIds, language }: SiteContent): Html {
  const words = errataWords[language];
  const { id, family, kind, impact } = erratum;
  const linked = places.get(id) ?? [];
  if (linked.length < erratum.places.length)
    throw new Error(`No page names every place of the erratum ${id}`);
  const facts = [
    [words.documentsSay, erratum.documents_say],
    [words.exampleShows, erratum.example_shows],
    [words.decision, erratum.decision],
    [words.why, erratum.why],
  ].map(([name = "", text = ""]) => html`<dt>${name}</dt><dd>${lineHtml(text)}</dd>`);
  const former = formerIds.get(id) ?? [];
  return html`<article class="erratum" id="${id}" data-family="${family}" data-kind="${kind}" data-impact="${impact}">${anchors(former)}
<h3><a class="anchor" href="#${id}">${id}</a> <span class="kind">${kind}</span></h3>
<ul class="places">${linked.map((one) => placeItem(one, words))}</ul>
<dl>${facts}</dl>${formerText(former, words)}</article>`;
}

function placeItem({ named, place }: LinkedPlace, words: ErrataWords): Html {
  const { operation, direction, field } = named;
  const where = `${operation === "*" ? words.allOperations : operation} ${direction} ${field}`.trim();
  return html`<li><a class="place" href="${linkBetween(path, place.page)}#${place.anchor}"><code>${where}</code></a></li>`;
}

/** What was no contradiction after all: links to it arrive at the reason. */
function goneSection({ language }: SiteContent): Html {
  const textAt = siteTexts(language);
  const rows = Object.entries(readRetiredErrata().gone).map(
    ([id, why]) =>
      html`<dt id="${id}"><code>${id}</code></dt><dd>${lineHtml(textAt("retired-errata.yaml", `/gone/${id}`, why))}</dd>`,
  );
  return html`<section>${linkedHeading(2, "gone", errataWords[language].gone)}<dl class="gone">${rows}</dl></section>`;
}

/** Links to an id that the register no longer has still arrive at what it said. */
function anchors(ids: readonly string[]): Html[] {
  return ids.map((id) => html`<span class="former" id="${id}"></span>`);
}

function formerText(ids: readonly string[], words: ErrataWords): Html | undefined {
  if (ids.length === 0) return undefined;
  const codes = ids.map((id) => html`<code>${id}</code>`);
  return html`<p>${words.formerly}${words.gap}${joinHtml(codes, words.comma)}${words.end}</p>`;
}
