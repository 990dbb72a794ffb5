import type { Erratum } from "../../lib/errata.ts";
import type { Description, PageOperation } from "../content/descriptions.ts";
import { concerns, type Place } from "../content/places.ts";
import type { SiteContent } from "../content/site-content.ts";
import { escapeHtml } from "../escape-html.ts";
import { linkBetween, type Page } from "./layout.ts";
import { lineHtml } from "./markdown.ts";
import { linkedHeading } from "./marks.ts";
import { slugOf } from "./slug.ts";

const path = "errata.html";

/** All errata, by operation, each with a link to the place that it concerns. The filter appears where scripts run. */
export function errataPage(content: SiteContent): Page {
  const { descriptions, errata, erratumKinds } = content;
  const groups = descriptions.flatMap((description) =>
    description.operations.map((operation) => group(description, operation, content)),
  );
  const kinds = erratumKinds.map(
    ({ name, meaning }) => `<dt><span class="kind">${name}</span></dt><dd>${lineHtml(meaning)}</dd>`,
  );
  return {
    path,
    title: "Known contradictions",
    summary: `${errata.length} places where the source documents contradict themselves or leave a question open, and what was decided.`,
    main: `<h1>Known contradictions</h1>
<p>${errata.length} places where a source document contradicts itself or its own example, or leaves open what a client author has to know. Each says what was decided here, and why.</p>
<details><summary>The kinds</summary><dl class="legend">${kinds.join("")}</dl></details>
${filter(content)}
${groups.join("\n")}`,
  };
}

function filter({ descriptions, erratumKinds }: SiteContent): string {
  const options = (names: readonly string[]) =>
    names.map((name) => `<option value="${name}">${name}</option>`).join("");
  const families = descriptions.filter(({ isFamily }) => isFamily).map(({ name }) => name);
  return `<form class="filter" data-filter hidden role="search">
<label>Text <input type="search" name="text" autocomplete="off"></label>
<label>System <select name="family"><option value="">all</option>${options(families)}</select></label>
<label>Kind <select name="kind"><option value="">all</option>${options(erratumKinds.map(({ name }) => name))}</select></label>
<output aria-live="polite"></output>
</form>`;
}

function group(description: Description, operation: PageOperation, { errata, places }: SiteContent): string {
  const own = errata.filter((erratum) => concerns(erratum, operation));
  if (own.length === 0) return "";
  const title = `${description.bundle.info.title}: ${operation.operation.summary}`;
  const id = slugOf(`${description.name} ${operation.operation.operationId}`);
  const entries = own.map((erratum) => article(erratum, places.get(erratum.id)));
  return `<section class="group">${linkedHeading(2, id, title)}\n${entries.join("\n")}</section>`;
}

function article(erratum: Erratum, place: Place | undefined): string {
  const { id, family, operation, direction, field, kind } = erratum;
  if (!place) throw new Error(`No page names the erratum ${id}`);
  const where = `${operation} ${direction} ${field}`.trim();
  const facts = [
    ["Documents say", erratum.documents_say],
    ["Example shows", erratum.example_shows],
    ["Decision", erratum.decision],
    ["Why", erratum.why],
  ].map(([name = "", text = ""]) => `<dt>${name}</dt><dd>${lineHtml(text)}</dd>`);
  return `<article class="erratum" id="${id}" data-family="${family}" data-kind="${kind}">
<h3><a class="anchor" href="#${id}">${id}</a> <span class="kind">${kind}</span></h3>
<p><a class="place" href="${linkBetween(path, place.page)}#${place.anchor}"><code>${escapeHtml(where)}</code></a></p>
<dl>${facts.join("")}</dl></article>`;
}
