import { type Html, html, joinHtml } from "../../lib/html.ts";
import type { Language } from "../../lib/translations/language.ts";
import {
  type Answer,
  type Body,
  type Description,
  directionText,
  type PageOperation,
  parameterPlaces,
  parametersIn,
} from "../content/descriptions.ts";
import { minimalRequest } from "../content/minimal-request.ts";
import {
  changelogPath,
  flowPath,
  markdownPath,
  operationPath,
  overviewPath,
  roleAt,
} from "../content/places.ts";
import { errataAt, type SiteContent } from "../content/site-content.ts";
import { trapsOf } from "../content/traps.ts";
import { redocLink } from "../redoc/anchor.ts";
import { tryItWords } from "../try-it/languages.ts";
import { canBeTried, tryItAnchor, tryItSection } from "../try-it/section.ts";
import { changeWords } from "../words/changes.ts";
import { fieldListWords } from "../words/fields.ts";
import { layoutWords } from "../words/layout.ts";
import { operationWords } from "../words/operation.ts";
import { changeSection } from "./change-section.ts";
import { exampleSection } from "./example-section.ts";
import { failureSection } from "./failure-section.ts";
import { familyNavigation } from "./family-navigation.ts";
import { type FieldPage, fieldDetails, fieldList, fieldTools } from "./field-list.ts";
import { flowsWith } from "./flow-pages.ts";
import { linkBetween, type Page, sharedLink } from "./layout.ts";
import { codeBlock, lineHtml, textHtml } from "./markdown.ts";
import { errataHtml, evidenceMark, legendHtml, linkedHeading } from "./marks.ts";
import { sampleTabs } from "./sample-tabs.ts";
import { serverList } from "./server-list.ts";
import { trapSection } from "./trap-section.ts";

/** The page of an operation: everything that the contract says of it, readable without scripts. */
export function operationPage(
  description: Description,
  operation: PageOperation,
  content: SiteContent,
): Page {
  const { operationId, summary } = operation.operation;
  const { language } = content;
  const words = operationWords[language];
  const path = operationPath(description.name, operationId);
  const page: FieldPage = { path, operation, content };
  const sent = [
    ...parameterSections(page),
    operation.request && body(page, operation.request, words.request),
  ];
  const main = [
    heading(description, page),
    canBeTried(description, operation) &&
      tryItSection(description, operation, { root: linkBetween(path, ""), language }),
    html`<div class="request-and-samples"><div>${joinHtml(sent, "\n")}${minimal(description, operation, language)}</div>${samples(operation, language)}</div>`,
    ...operation.answers.map((answer) => answerSection(page, answer)),
    failureSection(operation, language),
    exampleSection(page),
    processes(page, description),
    html`<section>${linkedHeading(2, "servers", words.servers)}${servers(description, page)}</section>`,
    changeSection(page),
    html`<section>${linkedHeading(2, "evidence", words.evidence)}${legendHtml(content)}</section>`,
    neighbours(path, description, operation, language),
  ];
  return {
    path,
    title: words.titled(summary, description.bundle.info.title),
    summary: words.summary(summary, operation.wireName),
    main: html`<div class="workplace">${familyNavigation(path, description, operation, language)}<div>${joinHtml(main, "\n")}</div></div>`,
    markdown: markdownPath(description.name, operationId),
  };
}

function heading(description: Description, { path, operation, content }: FieldPage): Html {
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
    ...(processes(page, description) ? [["processes", words.processesShort]] : []),
    ["servers", words.servers],
    ["changes", changeWords[language].section],
  ];
  const entries = links.map(([anchor, name]) => html`<li><a href="#${anchor}">${name}</a></li>`);
  return html`<nav aria-label="${words.onThisPage}"><ul class="contents">${entries}</ul></nav>`;
}

function samples({ samples: all, direction }: PageOperation, language: Language): Html | undefined {
  const words = operationWords[language];
  if (all.length === 0) return undefined;
  const says = direction === "call" ? words.samplesOfCall : words.samplesOfPush;
  return html`<section class="samples">${linkedHeading(2, "samples", words.samples)}<p>${says}</p>${sampleTabs(all, language)}</section>`;
}

/** The shortest request that the contract allows, to be copied. */
function minimal({ bundle }: Description, operation: PageOperation, language: Language): Html | undefined {
  const words = operationWords[language];
  const value = minimalRequest(bundle, operation);
  if (value === undefined) return undefined;
  return html`<section>${linkedHeading(2, "minimal", words.minimal)}<p>${words.minimalLead}</p><div class="panel"><button type="button" class="copy" hidden>${layoutWords[language].copy}</button>${codeBlock(JSON.stringify(value, null, 2), words.minimal)}</div></section>`;
}

/** The parameters by their places. What they demand of each other stands where they are sent. */
function parameterSections(page: FieldPage): Html[] {
  const { parameterRules } = page.operation;
  const { parameters } = operationWords[page.content.language];
  return parameterPlaces.flatMap(({ place, anchor }) => {
    const fields = parametersIn(page.operation, place).map(({ field }) => field);
    if (fields.length === 0) return [];
    const rules = parameterRules.map((rule) => html`<li>${lineHtml(rule)}</li>`);
    const between = place === "query" && rules.length > 0 && html`<ul class="rules">${rules}</ul>`;
    return [
      html`<section>${linkedHeading(2, anchor, parameters[place])}${between}${fieldList(page, fields)}</section>`,
    ];
  });
}

function body(page: FieldPage, { anchor, mediaType, field }: Body, name: string, says?: Html): Html {
  return html`<section>${linkedHeading(2, anchor, name)}${says}
<p class="field"><code>${mediaType}</code> <span class="type">${field.type}</span></p>
${fieldDetails(page, field)}
${field.members.length > 0 && fieldTools(page.content.language)}${fieldList(page, field.members)}</section>`;
}

function answerSection(page: FieldPage, { status, anchor, response, body: sent }: Answer): Html {
  const evidence =
    response["x-evidence"] &&
    html` ${evidenceMark(page.path, response["x-evidence"], page.content.language)}`;
  const says = html`<p>${lineHtml(response.description)}${evidence}</p>`;
  const name = operationWords[page.content.language].answer(status);
  if (sent) return body(page, sent, name, says);
  return html`<section>${linkedHeading(2, anchor, name)}${says}${errataHtml(page.path, errataAt(page.content, page.operation, anchor), page.content, roleAt(page.operation, anchor))}</section>`;
}

/** The processes that the operation is part of. */
function processes({ path, operation, content }: FieldPage, { name }: Description): Html | false {
  const flows = flowsWith(content, name, operation.operation.operationId);
  if (flows.length === 0) return false;
  const links = flows.map(
    (flow) => html`<li><a href="${linkBetween(path, flowPath(flow.name))}">${flow.title}</a></li>`,
  );
  return html`<section>${linkedHeading(2, "processes", operationWords[content.language].processes)}<ul>${links}</ul></section>`;
}

/** Where the call goes; in production some families carry all calls through one of another description. */
function servers(description: Description, { path, operation, content }: FieldPage): Html {
  const words = operationWords[content.language];
  if (operation.direction === "push") return html`<p>${words.pushTo}</p>`;
  const own = serverList(path, description, content);
  const gateway = content.descriptions.find(({ name }) => name === `${description.name}-gateway`);
  const [carrier] = gateway?.operations ?? [];
  if (!gateway || !carrier) return own;
  const link = linkBetween(path, operationPath(gateway.name, carrier.operation.operationId));
  return html`${own}<p>${words.inProduction(html`<a href="${link}">${carrier.wireName}</a>`)}</p>${serverList(path, gateway, content)}`;
}

/** The operations before and after, in the order of the description. */
function neighbours(
  path: string,
  { name, operations }: Description,
  operation: PageOperation,
  language: Language,
): Html {
  const words = operationWords[language];
  const index = operations.indexOf(operation);
  const link = (other: PageOperation | undefined, rel: string, text: string) =>
    other &&
    html`<a rel="${rel}" href="${linkBetween(path, operationPath(name, other.operation.operationId))}">${text} ${other.operation.summary}</a>`;
  return html`<nav class="neighbours" aria-label="${words.neighbours}">${link(operations[index - 1], "prev", words.previous)}${link(operations[index + 1], "next", words.next)}</nav>`;
}
