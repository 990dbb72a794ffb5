import {
  type Answer,
  type Body,
  type Description,
  directionText,
  type PageOperation,
  parameterPlaces,
  parametersIn,
} from "../content/descriptions.ts";
import { markdownPath, operationPath, overviewPath } from "../content/places.ts";
import { errataAt, type SiteContent } from "../content/site-content.ts";
import { escapeHtml } from "../escape-html.ts";
import { redocLink } from "../redoc/anchor.ts";
import { exampleSection } from "./example-section.ts";
import { type FieldPage, fieldDetails, fieldList } from "./field-list.ts";
import { linkBetween, type Page } from "./layout.ts";
import { lineHtml, textHtml } from "./markdown.ts";
import { errataHtml, evidenceMark, legendHtml, linkedHeading } from "./marks.ts";
import { sampleTabs } from "./sample-tabs.ts";
import { serverList } from "./server-list.ts";

/** The page of an operation: everything that the contract says of it, readable without scripts. */
export function operationPage(
  description: Description,
  operation: PageOperation,
  content: SiteContent,
): Page {
  const { operationId, summary } = operation.operation;
  const path = operationPath(description.name, operationId);
  const page: FieldPage = { path, operation, content };
  const main = [
    heading(description, page),
    samples(operation),
    ...parameterSections(page),
    operation.request ? body(page, operation.request, "Request") : "",
    ...operation.answers.map((answer) => answerSection(page, answer)),
    exampleSection(page),
    `<section>${linkedHeading(2, "servers", "Servers")}${servers(description, page)}</section>`,
    `<section>${linkedHeading(2, "evidence", "Evidence")}${legendHtml(content)}</section>`,
    neighbours(path, description, operation),
  ];
  return {
    path,
    title: `${summary} (${description.bundle.info.title})`,
    summary: `${summary}: ${operation.wireName}, every field, rule and example, code samples and known contradictions.`,
    main: main.filter((part) => part !== "").join("\n"),
    markdown: markdownPath(description.name, operationId),
  };
}

function heading({ name, bundle }: Description, { path, operation, content }: FieldPage): string {
  const { operation: described, wireName } = operation;
  const source = described["x-source"];
  const document = bundle.info["x-documents"]?.find(({ id }) => id === source.document);
  const where = `${escapeHtml(source.document)}, section ${escapeHtml(source.section)}`;
  const to = (target: string) => linkBetween(path, target);
  return `<nav class="crumbs" aria-label="Breadcrumb"><a href="${to("index.html")}">Start</a> / <a href="${to(overviewPath(name))}">${escapeHtml(bundle.info.title)}</a></nav>
<section id="operation">
<h1>${escapeHtml(described.summary)}</h1>
<p class="facts"><code class="wire">${escapeHtml(wireName)}</code> <span class="direction ${operation.direction}">${directionText(operation)}</span>${described.deprecated ? ' <strong class="deprecated">deprecated</strong>' : ""} ${evidenceMark(path, described["x-evidence"])} <span class="source">${document?.url ? `<a href="${escapeHtml(document.url)}">${where}</a>` : where}</span></p>
${successor(path, operation)}${textHtml(described.description ?? "")}
${errataHtml(path, errataAt(content, operation, "operation"), content)}
${contents(operation)}
<p class="links"><a href="${to(redocLink(name, operation))}">Open in Redoc</a> <a href="${to(markdownPath(name, described.operationId))}">Markdown</a></p>
</section>`;
}

/** What is used in place of a deprecated operation. */
function successor(path: string, { description, successor: other }: PageOperation): string {
  if (!other) return "";
  const link = linkBetween(path, operationPath(description, other.operationId));
  return `<p class="successor">Outdated. Use <a href="${link}">${escapeHtml(other.summary)}</a> instead.</p>\n`;
}

/** The sections of the page. */
function contents(operation: PageOperation): string {
  const { samples: all, request, answers } = operation;
  const links = [
    ...(all.length > 0 ? [["samples", "Samples"]] : []),
    ...parameterPlaces.flatMap(({ place, anchor, title }) =>
      parametersIn(operation, place).length > 0 ? [[anchor, title]] : [],
    ),
    ...(request ? [[request.anchor, "Request"]] : []),
    ...answers.map(({ anchor, status }) => [anchor, `Answer ${status}`]),
    ["examples", "Examples"],
    ["servers", "Servers"],
  ];
  const entries = links.map(([anchor, name]) => `<li><a href="#${anchor}">${name}</a></li>`);
  return `<nav aria-label="On this page"><ul class="contents">${entries.join("")}</ul></nav>`;
}

function samples({ samples: all, direction }: PageOperation): string {
  if (all.length === 0) return "";
  const says =
    direction === "call"
      ? "Each sends the documented example to the mock of this package; the comment beside the address names production."
      : "Receivers of the documented example, a command that plays the platform, and the answer that acknowledges the push.";
  return `<section>${linkedHeading(2, "samples", "Samples")}<p>${says}</p>${sampleTabs(all)}</section>`;
}

/** The parameters by their places. What they demand of each other stands where they are sent. */
function parameterSections(page: FieldPage): string[] {
  const { parameterRules } = page.operation;
  return parameterPlaces.flatMap(({ place, anchor, title }) => {
    const fields = parametersIn(page.operation, place).map(({ field }) => field);
    if (fields.length === 0) return [];
    const rules = parameterRules.map((rule) => `<li>${lineHtml(rule)}</li>`).join("");
    const between = place === "query" && rules !== "" ? `<ul class="rules">${rules}</ul>` : "";
    return [`<section>${linkedHeading(2, anchor, title)}${between}${fieldList(page, fields)}</section>`];
  });
}

function body(page: FieldPage, { anchor, mediaType, field }: Body, name: string): string {
  return `<section>${linkedHeading(2, anchor, name)}
<p class="field"><code>${escapeHtml(mediaType)}</code> <span class="type">${escapeHtml(field.type)}</span></p>
${fieldDetails(page, field)}
${fieldList(page, field.members)}</section>`;
}

function answerSection(page: FieldPage, { status, anchor, response, body: sent }: Answer): string {
  const evidence = response["x-evidence"] ? ` ${evidenceMark(page.path, response["x-evidence"])}` : "";
  const says = `<p>${lineHtml(response.description)}${evidence}</p>`;
  if (sent) return body(page, sent, `Answer ${status}`).replace("</h2>", `</h2>${says}`);
  return `<section>${linkedHeading(2, anchor, `Answer ${status}`)}${says}${errataHtml(page.path, errataAt(page.content, page.operation, anchor), page.content)}</section>`;
}

/** Where the call goes; in production some families carry all calls through one of another description. */
function servers(description: Description, { path, operation, content }: FieldPage): string {
  if (operation.direction === "push") return "<p>The platform sends it to a URL that you name.</p>";
  const own = serverList(path, description, content);
  const gateway = content.descriptions.find(({ name }) => name === `${description.name}-gateway`);
  const [carrier] = gateway?.operations ?? [];
  if (!gateway || !carrier) return own;
  const link = linkBetween(path, operationPath(gateway.name, carrier.operation.operationId));
  return `${own}<p>In production it travels inside <a href="${link}">${escapeHtml(carrier.wireName)}</a>:</p>${serverList(path, gateway, content)}`;
}

/** The operations before and after, in the order of the description. */
function neighbours(path: string, { name, operations }: Description, operation: PageOperation): string {
  const index = operations.indexOf(operation);
  const link = (other: PageOperation | undefined, rel: string, text: string) =>
    other
      ? `<a rel="${rel}" href="${linkBetween(path, operationPath(name, other.operation.operationId))}">${text} ${escapeHtml(other.operation.summary)}</a>`
      : "";
  return `<nav class="neighbours" aria-label="Neighbours">${link(operations[index - 1], "prev", "Before:")}${link(operations[index + 1], "next", "Next:")}</nav>`;
}
