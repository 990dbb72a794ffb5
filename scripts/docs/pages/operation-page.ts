import { type Html, html, joinHtml } from "../../lib/html.ts";
import type { Language } from "../../lib/translations/language.ts";
import {
  type Answer,
  type Body,
  type Description,
  type PageOperation,
  parameterPlaces,
  parametersIn,
} from "../content/descriptions.ts";
import { minimalRequest } from "../content/minimal-request.ts";
import { markdownPath, operationPath, roleAt } from "../content/places.ts";
import { errataAt, type SiteContent } from "../content/site-content.ts";
import { canBeTried, tryItSection } from "../try-it/section.ts";
import { layoutWords } from "../words/layout.ts";
import { operationWords } from "../words/operation.ts";
import { changeSection } from "./change-section.ts";
import { exampleSection } from "./example-section.ts";
import { failureSection } from "./failure-section.ts";
import { familyNavigation } from "./family-navigation.ts";
import { type FieldPage, fieldDetails, fieldList, fieldTools } from "./field-list.ts";
import { linkBetween, type Page } from "./layout.ts";
import { codeBlock, lineHtml } from "./markdown.ts";
import { errataHtml, evidenceMark, legendHtml, linkedHeading } from "./marks.ts";
import { operationHeading } from "./operation-heading.ts";
import { processSection } from "./process-section.ts";
import { sampleTabs } from "./sample-tabs.ts";
import { serverList } from "./server-list.ts";

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
    operationHeading(description, page),
    canBeTried(description, operation) &&
      tryItSection(description, operation, { root: linkBetween(path, ""), language }),
    html`<div class="request-and-samples"><div>${joinHtml(sent, "\n")}${minimal(description, operation, language)}</div>${samples(operation, language)}</div>`,
    ...operation.answers.map((answer) => answerSection(page, answer)),
    failureSection(operation, language),
    exampleSection(page),
    processSection(page, description),
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
    html`<a rel="${rel}" href="${linkBetween(path, operationPath(name, other.operation.operationId))}">${text}${words.gap}${other.operation.summary}</a>`;
  return html`<nav class="neighbours" aria-label="${words.neighbours}">${link(operations[index - 1], "prev", words.previous)}${link(operations[index + 1], "next", words.next)}</nav>`;
}
