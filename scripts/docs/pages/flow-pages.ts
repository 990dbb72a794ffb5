import type { FlowRule } from "../../../src/contract/rules/flow-rules.ts";
import type { Flow, FlowStep } from "../../../src/probe/flows/flow.ts";
import { type Html, html } from "../../lib/html.ts";
import type { Language } from "../../lib/translations/language.ts";
import type { Description } from "../content/descriptions.ts";
import { flowMarkdownPath, flowPath, operationPath } from "../content/places.ts";
import type { SiteContent } from "../content/site-content.ts";
import { codeText } from "../content/translations.ts";
import { flowSamples } from "../flows/flow-samples.ts";
import { sequenceSvg } from "../flows/sequence.ts";
import { sandboxOrigin } from "../mock-origin.ts";
import { type FlowWords, flowWords } from "../words/flows.ts";
import { layoutWords } from "../words/layout.ts";
import { guidePath } from "./guide-links.ts";
import { linkBetween, type Page } from "./layout.ts";
import { codeBlock, lineHtml, textHtml } from "./markdown.ts";
import { linkedHeading } from "./marks.ts";

/** Where the list of the flows stands within the site. */
export const flowsPath = "flows.html";

/** The guide that tells how flows are run. */
const guide = "testing-processes";

/** The flows that make a call, or in whose course a push comes. */
export function flowsWith({ flows }: SiteContent, family: string, operationId: string): Flow[] {
  return flows.filter(
    (flow) =>
      flow.family === family &&
      [...flow.steps, ...flow.pushes].some((one) => one.operationId === operationId),
  );
}

/** The list of the flows, by family. */
export function flowsPage({ descriptions, flows, language }: SiteContent): Page {
  const words = flowWords[language];
  const sections = descriptions.map(({ name, bundle }) => {
    const entries = flows
      .filter(({ family }) => family === name)
      .map(
        (flow) =>
          html`<li><a href="${flowPath(flow.name)}">${flow.title}</a><br>${lineHtml(flow.summary)}</li>`,
      );
    return (
      entries.length > 0 &&
      html`<section>${linkedHeading(2, name, bundle.info.title)}<ul class="guides">${entries}</ul></section>`
    );
  });
  return {
    path: flowsPath,
    title: words.title,
    summary: words.summary,
    main: html`<h1>${words.title}</h1>
<p>${words.lead((text) => html`<a href="${guidePath(guide)}">${text}</a>`)}</p>
${sections}`,
  };
}

/** The page of a flow: its diagram, its calls, the pushes that come, and what goes wrong. */
export function flowPage(flow: Flow, content: SiteContent): Page {
  const path = flowPath(flow.name);
  const description = content.descriptions.find(({ name }) => name === flow.family);
  if (!description) throw new Error(`${flow.name} is of no family that the site has`);
  const words = flowWords[content.language];
  const layout = layoutWords[content.language];
  const samples = flowSamples(flow, description);
  const steps = flow.steps.map((step) =>
    stepItem(path, step, description, samples.get(step.stepId) ?? "", content.language),
  );
  return {
    path,
    title: words.titled(flow.title, description.bundle.info.title),
    summary: flow.summary,
    markdown: flowMarkdownPath(flow.name),
    main: html`<nav class="crumbs" aria-label="${layout.breadcrumb}"><a href="${linkBetween(path, "index.html")}">${layout.start}</a> / <a href="${linkBetween(path, flowsPath)}">${words.title}</a></nav>
<h1>${flow.title}</h1>
<p class="facts"><code class="wire">${flow.name}</code></p>
${textHtml(flow.description)}
<section>${linkedHeading(2, "run", words.run)}<p>${words.runLead}${words.gap}${needs(flow, words)}</p>${codeBlock(flowCommand(flow), words.command)}</section>
<section>${linkedHeading(2, "sequence", words.sequence)}${sequenceSvg(flow, words)}</section>
<section>${linkedHeading(2, "calls", words.calls)}<p>${words.callsLead}</p><ol>${steps}</ol></section>
${pushSection(path, flow, description, words)}
<section>${linkedHeading(2, "rules", words.hasToHold)}<dl>${rulesOfFlow(flow).map((rule) => ruleEntry(rule, content.language))}</dl></section>`,
  };
}

function needs({ inputs }: Flow, words: FlowWords): Html {
  const given = inputs.filter(({ from }) => from === "given");
  if (given.length === 0) return html`${words.needsNothing}`;
  const names = given.map(
    ({ name, description }) => html`<li><code>${name}</code>${words.colon}${lineHtml(description)}</li>`,
  );
  return html`${words.needs}</p><ul>${names}</ul><p>`;
}

/** The command that runs a flow against the sandbox. */
export function flowCommand({ name, inputs }: Flow): string {
  const values = inputs.some(({ from }) => from === "given") ? " --values values.yaml" : "";
  return `npx fulfillment-openapi verify ${sandboxOrigin} --flows ${name} --allow-writes${values}`;
}

function stepItem(
  path: string,
  step: FlowStep,
  { name }: Description,
  sample: string,
  language: Language,
): Html {
  const words = flowWords[language];
  const { stepId, operationId, description, waitsFor } = step;
  const link = linkBetween(path, operationPath(name, operationId));
  const notes = [
    waitsFor !== undefined && words.waits(html`<code>${waitsFor}</code>`),
    stepNotes(step, words),
  ];
  return html`<li id="step.${stepId}"><p><a href="${link}"><code>${operationId}</code></a>${words.colon}${lineHtml(description)}${words.gap}${notes}</p>
<details><summary>${words.sample}</summary><div class="panel"><button type="button" class="copy" hidden>${layoutWords[language].copy}</button>${codeBlock(sample, words.sampleOf(stepId))}</div></details></li>`;
}

/** What else has to be known of a step. */
export function stepNotes(
  { mayRefuse, mayBeLate, readsPages }: FlowStep,
  words: FlowWords = flowWords.en,
): string {
  return [
    ...(mayRefuse ? [words.mayRefuse] : []),
    ...(mayBeLate ? [words.mayBeLate] : []),
    ...(readsPages ? [words.readsPages] : []),
  ].join(words.gap);
}

function pushSection(path: string, { pushes }: Flow, { name }: Description, words: FlowWords): Html | false {
  if (pushes.length === 0) return false;
  const items = pushes.map(
    ({ operationId, last }) =>
      html`<li>${words.until(html`<a href="${linkBetween(path, operationPath(name, operationId))}"><code>${operationId}</code></a>`, html`<code>${last.at}</code>`, html`<code>${last.is}</code>`)}</li>`,
  );
  return html`<section>${linkedHeading(2, "pushes", words.pushes)}<p>${words.pushesLead}</p><ul>${items}</ul></section>`;
}

/** The rules that a flow can break, in the order of its steps. */
export function rulesOfFlow({ steps }: Flow): FlowRule[] {
  const rules = steps.flatMap(({ criteria, checks = [], readsPages = false }) => [
    ...[...criteria, ...checks].map(({ rule }) => rule),
    ...(readsPages ? (["page-repeats", "page-skips", "paging-ends", "total-fits"] as const) : []),
  ]);
  return [...new Set(rules)];
}

function ruleEntry(rule: FlowRule, language: Language): Html {
  const { gap, ifNot } = flowWords[language];
  return html`<dt id="rule.${rule}"><code>${rule}</code></dt><dd>${codeText(language, "flow rules", rule)}${gap}<em>${ifNot}</em>${gap}${codeText(language, "flow fixes", rule)}</dd>`;
}
