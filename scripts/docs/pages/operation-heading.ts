import { type Html, html } from "../../lib/html.ts";
import type { Language } from "../../lib/translations/language.ts";
import {
  type Description,
  directionText,
  type PageOperation,
  parameterPlaces,
  parametersIn,
} from "../content/descriptions.ts";
import { minimalRequest } from "../content/minimal-request.ts";
import { changelogPath, markdownPath, operationPath, overviewPath, roleAt } from "../content/places.ts";
import { errataAt } from "../content/site-content.ts";
import { trapsOf } from "../content/traps.ts";
import { redocLink } from "../redoc/anchor.ts";
import { tryItWords } from "../try-it/languages.ts";
import { canBeTried, tryItAnchor } from "../try-it/section.ts";
import { changeWords } from "../words/changes.ts";
import { fieldListWords } from "../words/fields.ts";
import { layoutWords } from "../words/layout.ts";
import { operationWords } from "../words/operation.ts";
import { failureSection } from "./failure-section.ts";
import type { FieldPage } from "./field-list.ts";
import { linkBetween, sharedLink } from "./layout.ts";
import { textHtml } from "./markdown.ts";
import { errataHtml, evidenceMark } from "./marks.ts";
import { processSection } from "./process-section.ts";
import { trapSection } from "./trap-section.ts";

/** The beginning of an operation's page: what it is, what bites first, and what the page has. */
export function operationHeading(description: Description, { path, operation, content }: FieldPage): Html {
  const { name, bundle } = description;
  const { operation: described, wireName } = operation;
  const source = described["x-source"];
  const document = bundle.info["x-documents"]?.find(({ id }) => id === source.document);
  const { language } = content;
  const words = operationWords[language];
  const layout = layoutWords[language];
  const where = words.source(source.document, source.section);
  const to = (target: string) => linkBetween(path, target);
  const told = new Set(trapsOf(operation, content).map(({ erratum }) => erratum.id));
  const untold = errataAt(content, operation, "operation").filter((id) => !told.has(id));
  return html`<nav class="crumbs" aria-label="${layout.breadcrumb}"><a href="${to("index.html")}">${layout.start}</a> / <a href="${to(overviewPath(name))}">${bundle.info.title}</a></nav>
<section id="operation">
<h1>${described.summary}</h1>
<p class="facts"><code class="wire">${wireName}</code> <span class="direction ${operation.direction}">${directionText(operation, language)}</span>${described.deprecated && html` <strong class="deprecated">${fieldListWords[language].deprecated}</strong>`} ${evidenceMark(path, described["x-evidence"], language)} <span class="source">${document?.url ? html`<a href="${document.url}">${where}</a>` : where}</span></p>
${successor(path, operation, language)}${textHtml(described.description ?? "")}
${trapSection(path, operation, content)}
${errataHtml(path, untold, content, roleAt(operation, "operation"))}
${contents(description, { path, operation, content })}
<p class="links"><a href="${to(redocLink(name, operation))}">${layout.openInRedoc}</a> <a href="${sharedLink(language, path, markdownPath(name, described.operationId))}">${layout.markdown}</a> <a href="${to(changelogPath(name))}">${layout.changelog}</a></p>
</section>`;
}

/** What is used in place of a deprecated operation. */
function successor(
  path: string,
  { description, successor: other }: PageOperation,
  language: Language,
): Html | undefined {
  if (!other) return undefined;
  const link = linkBetween(path, operationPath(description, other.operationId));
  return html`<p class="successor">${operationWords[language].outdated(html`<a href="${link}">${other.summary}</a>`)}</p>\n`;
}

/** The sections of the page. */
function contents(description: Description, page: FieldPage): Html {
  const { operation } = page;
  const { language } = page.content;
  const words = operationWords[language];
  const { samples: all, request, answers } = operation;
  const links = [
    ...(canBeTried(description, operation) ? [[tryItAnchor, tryItWords[language].title]] : []),
    ...parameterPlaces.flatMap(({ place, anchor }) =>
      parametersIn(operation, place).length > 0 ? [[anchor, words.parameters[place]]] : [],
    ),
    ...(request ? [[request.anchor, words.request]] : []),
    ...(minimalRequest(description.bundle, operation) === undefined ? [] : [["minimal", words.minimal]]),
    ...(all.length > 0 ? [["samples", words.samples]] : []),
    ...answers.map(({ anchor, status }) => [anchor, words.answer(status)]),
    ...(failureSection(operation, language) ? [["failures", words.failures]] : []),
    ["examples", words.examples],
    ...(processSection(page, description) ? [["processes", words.processesShort]] : []),
    ["servers", words.servers],
    ["changes", changeWords[language].section],
  ];
  const entries = links.map(([anchor, name]) => html`<li><a href="#${anchor}">${name}</a></li>`);
  return html`<nav aria-label="${words.onThisPage}"><ul class="contents">${entries}</ul></nav>`;
}
