import { type Html, html, joinHtml } from "../../lib/html.ts";
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
import { changeWords } from "../words/changes.ts";
import { changeSection } from "./change-section.ts";
import { canBeTried, tryItAnchor, tryItSection } from "../try-it/section.ts";
import { words as tryItWords } from "../try-it/words.ts";
import { exampleSection } from "./example-section.ts";
import { failureSection } from "./failure-section.ts";
import { familyNavigation } from "./family-navigation.ts";
import { type FieldPage, fieldDetails, fieldList, fieldTools } from "./field-list.ts";
import { flowsWith } from "./flow-pages.ts";
import { linkBetween, type Page } from "./layout.ts";
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
  const path = operationPath(description.name, operationId);
  const page: FieldPage = { path, operation, content };
  const sent = [...parameterSections(page), operation.request && body(page, operation.request, "Request")];
  const main = [
    heading(description, page),
    canBeTried(description, operation) && tryItSection(description, operation, linkBetween(path, "")),
    html`<div class="request-and-samples"><div>${joinHtml(sent, "\n")}${minimal(description, operation)}</div>${samples(operation)}</div>`,
    ...operation.answers.map((answer) => answerSection(page, answer)),
    failureSection(operation),
    exampleSection(page),
    processes(page, description),
    html`<section>${linkedHeading(2, "servers", "Servers")}${servers(description, page)}</section>`,
    changeSection(page),
    html`<section>${linkedHeading(2, "evidence", "Evidence")}${legendHtml(content)}</section>`,
    neighbours(path, description, operation),
  ];
  return {
    path,
    title: `${summary} (${description.bundle.info.title})`,
    summary: `${summary}: ${operation.wireName}, every field, rule and example, code samples and known contradictions.`,
    main: html`<div class="workplace">${familyNavigation(path, description, operation)}<div>${joinHtml(main, "\n")}</div></div>`,
    markdown: markdownPath(description.name, operationId),
  };
}

function heading(description: Description, { path, operation, content }: FieldPage): Html {
  const { name, bundle } = description;
  const { operation: described, wireName } = operation;
  const source = described["x-source"];
  const document = bundle.info["x-documents"]?.find(({ id }) => id === source.document);
  const where = `${source.document}, section ${source.section}`;
  const to = (target: string) => linkBetween(path, target);
  const told = new Set(trapsOf(operation, content).map(({ erratum }) => erratum.id));
  const untold = errataAt(content, operation, "operation").filter((id) => !told.has(id));
  return html`<nav class="crumbs" aria-label="Breadcrumb"><a href="${to("index.html")}">Start</a> / <a href="${to(overviewPath(name))}">${bundle.info.title}</a></nav>
<section id="operation">
<h1>${described.summary}</h1>
<p class="facts"><code class="wire">${wireName}</code> <span class="direction ${operation.direction}">${directionText(operation)}</span>${described.deprecated && html` <strong class="deprecated">deprecated</strong>`} ${evidenceMark(path, described["x-evidence"])} <span class="source">${document?.url ? html`<a href="${document.url}">${where}</a>` : where}</span></p>
${successor(path, operation)}${textHtml(described.description ?? "")}
${trapSection(path, operation, content)}
${errataHtml(path, untold, content, roleAt(operation, "operation"))}
${contents(description, { path, operation, content })}
<p class="links"><a href="${to(redocLink(name, operation))}">Open in Redoc</a> <a href="${to(markdownPath(name, described.operationId))}">Markdown</a> <a href="${to(changelogPath(name))}">Changelog</a></p>
</section>`;
}

/** What is used in place of a deprecated operation. */
function successor(path: string, { description, successor: other }: PageOperation): Html | undefined {
  if (!other) return undefined;
  const link = linkBetween(path, operationPath(description, other.operationId));
  return html`<p class="successor">Outdated. Use <a href="${link}">${other.summary}</a> instead.</p>\n`;
}

/** The sections of the page. */
function contents(description: Description, page: FieldPage): Html {
  const { operation } = page;
  const { bundle } = description;
  const { samples: all, request, answers } = operation;
  const links = [
    ...(canBeTried(description, operation) ? [[tryItAnchor, tryItWords.title]] : []),
    ...parameterPlaces.flatMap(({ place, anchor, title }) =>
      parametersIn(operation, place).length > 0 ? [[anchor, title]] : [],
    ),
    ...(request ? [[request.anchor, "Request"]] : []),
    ...(minimalRequest(description.bundle, operation) === undefined ? [] : [["minimal", "Minimal request"]]),
    ...(all.length > 0 ? [["samples", "Samples"]] : []),
    ...answers.map(({ anchor, status }) => [anchor, `Answer ${status}`]),
    ...(failureSection(operation) ? [["failures", "Failures"]] : []),
    ["examples", "Examples"],
    ...(processes(page, description) ? [["processes", "Processes"]] : []),
    ["servers", "Servers"],
    ["changes", changeWords.section],
  ];
  const entries = links.map(([anchor, name]) => html`<li><a href="#${anchor}">${name}</a></li>`);
  return html`<nav aria-label="On this page"><ul class="contents">${entries}</ul></nav>`;
}

function samples({ samples: all, direction }: PageOperation): Html | undefined {
  if (all.length === 0) return undefined;
  const says =
    direction === "call"
      ? "Each sends the documented example to the mock of this package; the comment beside the address names production."
      : "Receivers of the documented example, a command that plays the platform, and the answer that acknowledges the push.";
  return html`<section class="samples">${linkedHeading(2, "samples", "Samples")}<p>${says}</p>${sampleTabs(all)}</section>`;
}

/** The shortest request that the contract allows, to be copied. */
function minimal({ bundle }: Description, operation: PageOperation): Html | undefined {
  const value = minimalRequest(bundle, operation);
  if (value === undefined) return undefined;
  return html`<section>${linkedHeading(2, "minimal", "Minimal request")}<p>The documented example with only what the contract requires.</p><div class="panel"><button type="button" class="copy" hidden>Copy</button>${codeBlock(JSON.stringify(value, null, 2), "Minimal request")}</div></section>`;
}

/** The parameters by their places. What they demand of each other stands where they are sent. */
function parameterSections(page: FieldPage): Html[] {
  const { parameterRules } = page.operation;
  return parameterPlaces.flatMap(({ place, anchor, title }) => {
    const fields = parametersIn(page.operation, place).map(({ field }) => field);
    if (fields.length === 0) return [];
    const rules = parameterRules.map((rule) => html`<li>${lineHtml(rule)}</li>`);
    const between = place === "query" && rules.length > 0 && html`<ul class="rules">${rules}</ul>`;
    return [html`<section>${linkedHeading(2, anchor, title)}${between}${fieldList(page, fields)}</section>`];
  });
}

function body(page: FieldPage, { anchor, mediaType, field }: Body, name: string, says?: Html): Html {
  return html`<section>${linkedHeading(2, anchor, name)}${says}
<p class="field"><code>${mediaType}</code> <span class="type">${field.type}</span></p>
${fieldDetails(page, field)}
${field.members.length > 0 && fieldTools()}${fieldList(page, field.members)}</section>`;
}

function answerSection(page: FieldPage, { status, anchor, response, body: sent }: Answer): Html {
  const evidence = response["x-evidence"] && html` ${evidenceMark(page.path, response["x-evidence"])}`;
  const says = html`<p>${lineHtml(response.description)}${evidence}</p>`;
  if (sent) return body(page, sent, `Answer ${status}`, says);
  return html`<section>${linkedHeading(2, anchor, `Answer ${status}`)}${says}${errataHtml(page.path, errataAt(page.content, page.operation, anchor), page.content, roleAt(page.operation, anchor))}</section>`;
}

/** The processes that the operation is part of. */
function processes({ path, operation }: FieldPage, { name }: Description): Html | false {
  const flows = flowsWith(name, operation.operation.operationId);
  if (flows.length === 0) return false;
  const links = flows.map(
    (flow) => html`<li><a href="${linkBetween(path, flowPath(flow.name))}">${flow.title}</a></li>`,
  );
  return html`<section>${linkedHeading(2, "processes", "Processes that use it")}<ul>${links}</ul></section>`;
}

/** Where the call goes; in production some families carry all calls through one of another description. */
function servers(description: Description, { path, operation, content }: FieldPage): Html {
  if (operation.direction === "push") return html`<p>The platform sends it to a URL that you name.</p>`;
  const own = serverList(path, description, content);
  const gateway = content.descriptions.find(({ name }) => name === `${description.name}-gateway`);
  const [carrier] = gateway?.operations ?? [];
  if (!gateway || !carrier) return own;
  const link = linkBetween(path, operationPath(gateway.name, carrier.operation.operationId));
  return html`${own}<p>In production it travels inside <a href="${link}">${carrier.wireName}</a>:</p>${serverList(path, gateway, content)}`;
}

/** The operations before and after, in the order of the description. */
function neighbours(path: string, { name, operations }: Description, operation: PageOperation): Html {
  const index = operations.indexOf(operation);
  const link = (other: PageOperation | undefined, rel: string, text: string) =>
    other &&
    html`<a rel="${rel}" href="${linkBetween(path, operationPath(name, other.operation.operationId))}">${text} ${other.operation.summary}</a>`;
  return html`<nav class="neighbours" aria-label="Previous and next operation">${link(operations[index - 1], "prev", "Previous:")}${link(operations[index + 1], "next", "Next:")}</nav>`;
}
