import { capital } from "../../../src/base/capital.ts";
import type { Erratum } from "../../../src/contract/erratum.ts";
import { type Role, senseOf } from "../../../src/contract/erratum-sense.ts";
import type { Evidence, Example } from "../../../src/contract/openapi.ts";
import { type Html, html } from "../../lib/html.ts";
import type { Language } from "../../lib/translations/language.ts";
import type { SiteContent } from "../content/site-content.ts";
import { erratumWords } from "../words/erratum-words.ts";
import { fieldListWords } from "../words/fields.ts";
import { layoutWords } from "../words/layout.ts";
import { linkBetween } from "./layout.ts";
import { lineHtml } from "./markdown.ts";

/** Where the legend of the marks of evidence stands. */
export const evidenceLegend = "index.html#evidence";

/** The mark that tells how well something is founded; it leads to the legend. */
export function evidenceMark(page: string, evidence: Evidence, language: Language): Html {
  return html`<a class="mark ${evidence}" href="${linkBetween(page, evidenceLegend)}" title="${fieldListWords[language].evidence}">${evidence}</a>`;
}

/** The legend of the marks. */
export function legendHtml({ evidence, language }: SiteContent): Html {
  const { end } = layoutWords[language];
  const entries = evidence.map(
    ({ name, meaning }) =>
      html`<dt><span class="mark ${name}">${name}</span></dt><dd>${lineHtml(capital(meaning))}${end}</dd>`,
  );
  return html`<dl class="legend">${entries}</dl>`;
}

/** The errata of a place: what each means there, with a link to the whole entry in the register. */
export function errataHtml(
  page: string,
  ids: readonly string[],
  { register, language }: SiteContent,
  role: Role,
): Html | undefined {
  const known = ids.flatMap((id) => register.get(id) ?? []);
  if (known.length === 0) return undefined;
  const entries = known.map((erratum) => html`<li>${erratumNote(page, erratum, role, language)}</li>`);
  return html`<ul class="errata" aria-label="${fieldListWords[language].errata}">${entries}</ul>`;
}

/** What an erratum means, with a link to the whole entry. */
export function erratumNote(page: string, erratum: Erratum, role: Role, language: Language): Html {
  const { id, kind, impact } = erratum;
  return html`${lineHtml(senseOf(erratum, role, erratumWords[language]))}${layoutWords[language].gap}<a href="${linkBetween(page, `errata.html#${id}`)}">${id}</a> <span class="kind">${kind}, ${impact}</span>`;
}

/** The value of an example as text: JSON, or a form with one field a line. */
export function exampleText({ value }: Example): string {
  return typeof value === "string" ? value : JSON.stringify(value, null, 2);
}

/** A heading that can be linked to. */
export function linkedHeading(level: 2 | 3 | 4, id: string, text: string): Html {
  return html`<h${level} id="${id}"><a class="anchor" href="#${id}">${text}</a></h${level}>`;
}
