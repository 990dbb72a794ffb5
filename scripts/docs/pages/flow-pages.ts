import { flowBook } from "../../../generated/flows/index.ts";
import { type FlowRule, flowRules } from "../../../src/contract/rules/flow-rules.ts";
import { flowFixes } from "../../../src/probe/flows/finding.ts";
import type { Flow, FlowStep } from "../../../src/probe/flows/flow.ts";
import { type Html, html } from "../../lib/html.ts";
import type { Description } from "../content/descriptions.ts";
import { flowMarkdownPath, flowPath, operationPath } from "../content/places.ts";
import type { SiteContent } from "../content/site-content.ts";
import { flowSamples } from "../flows/flow-samples.ts";
import { sequenceSvg } from "../flows/sequence.ts";
import { sandboxOrigin } from "../mock-origin.ts";
import { guidePath } from "./guide-links.ts";
import { linkBetween, type Page } from "./layout.ts";
import { codeBlock, lineHtml, textHtml } from "./markdown.ts";
import { linkedHeading } from "./marks.ts";

/** Where the list of the flows stands within the site. */
export const flowsPath = "flows.html";

/** The guide that tells how flows are run. */
const guide = "testing-processes";

/** The flows that make a call, or in whose course a push comes. */
export function flowsWith(family: string, operationId: string): Flow[] {
  return flowBook.flows.filter(
    (flow) =>
      flow.family === family &&
      [...flow.steps, ...flow.pushes].some((one) => one.operationId === operationId),
  );
}

/** The list of the flows, by family. */
export function flowsPage({ descriptions }: SiteContent): Page {
  const sections = descriptions.map(({ name, bundle }) => {
    const entries = flowBook.flows
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
    title: "Processes",
    summary:
      "Processes over several calls: what they are made of, what has to hold, and how a system is tested by them.",
    main: html`<h1>Processes</h1>
<p>A call can be right and the process wrong. Each of these processes is a file that can be run: <a href="${guidePath(guide)}">how to test a system by them</a>.</p>
${sections}`,
  };
}

/** The page of a flow: its diagram, its calls, the pushes that come, and what goes wrong. */
export function flowPage(flow: Flow, content: SiteContent): Page {
  const path = flowPath(flow.name);
  const description = content.descriptions.find(({ name }) => name === flow.family);
  if (!description) throw new Error(`${flow.name} is of no family that the site has`);
  const samples = flowSamples(flow, description);
  const steps = flow.steps.map((step) => stepItem(path, step, description, samples.get(step.stepId) ?? ""));
  return {
    path,
    title: `${flow.title} (${description.bundle.info.title})`,
    summary: flow.summary,
    markdown: flowMarkdownPath(flow.name),
    main: html`<nav class="crumbs" aria-label="Breadcrumb"><a href="${linkBetween(path, "index.html")}">Start</a> / <a href="${linkBetween(path, flowsPath)}">Processes</a></nav>
<h1>${flow.title}</h1>
<p class="facts"><code class="wire">${flow.name}</code></p>
${textHtml(flow.description)}
<section>${linkedHeading(2, "run", "Run it")}<p>Against your own system, or the sandbox as here. ${needs(flow)}</p>${codeBlock(flowCommand(flow), "Command")}</section>
<section>${linkedHeading(2, "sequence", "Sequence")}${sequenceSvg(flow)}</section>
<section>${linkedHeading(2, "calls", "Calls")}<p>Each sample can be sent to the sandbox. Its values are those of the documented answers; in a run they are discovered.</p><ol>${steps}</ol></section>
${pushSection(path, flow, description)}
<section>${linkedHeading(2, "rules", "What has to hold")}<dl>${rulesOfFlow(flow).map(ruleEntry)}</dl></section>`,
  };
}

function needs({ inputs }: Flow): Html {
  const given = inputs.filter(({ from }) => from === "given");
  if (given.length === 0) return html`It needs no values.`;
  const names = given.map(
    ({ name, description }) => html`<li><code>${name}</code>: ${lineHtml(description)}</li>`,
  );
  return html`In <code>values.yaml</code> it needs:</p><ul>${names}</ul><p>`;
}

/** The command that runs a flow against the sandbox. */
export function flowCommand({ name, inputs }: Flow): string {
  const values = inputs.some(({ from }) => from === "given") ? " --values values.yaml" : "";
  return `npx fulfillment-openapi verify ${sandboxOrigin} --flows ${name} --allow-writes${values}`;
}

function stepItem(path: string, step: FlowStep, { name }: Description, sample: string): Html {
  const { stepId, operationId, description, waitsFor } = step;
  const link = linkBetween(path, operationPath(name, operationId));
  const notes = [
    waitsFor !== undefined && html`Waits until people have done this: <code>${waitsFor}</code>. `,
    stepNotes(step),
  ];
  return html`<li id="step.${stepId}"><p><a href="${link}"><code>${operationId}</code></a>: ${lineHtml(description)} ${notes}</p>
<details><summary>Sample</summary><div class="panel"><button type="button" class="copy" hidden>Copy</button>${codeBlock(sample, `Sample: ${stepId}`)}</div></details></li>`;
}

/** What else has to be known of a step. */
export function stepNotes({ mayRefuse, mayBeLate, readsPages }: FlowStep): string {
  return [
    ...(mayRefuse ? ["A refusal is as right as success."] : []),
    ...(mayBeLate ? ["A refusal ends the process without a finding."] : []),
    ...(readsPages ? ["Every page is read."] : []),
  ].join(" ");
}

function pushSection(path: string, { pushes }: Flow, { name }: Description): Html | false {
  if (pushes.length === 0) return false;
  const items = pushes.map(
    ({ operationId, last }) =>
      html`<li><a href="${linkBetween(path, operationPath(name, operationId))}"><code>${operationId}</code></a>, until <code>${last.at}</code> is <code>${last.is}</code>.</li>`,
  );
  return html`<section>${linkedHeading(2, "pushes", "Pushes")}<p>Where the system sends pushes, these come on the way:</p><ul>${items}</ul></section>`;
}

/** The rules that a flow can break, in the order of its steps. */
export function rulesOfFlow({ steps }: Flow): FlowRule[] {
  const rules = steps.flatMap(({ criteria, checks = [], readsPages = false }) => [
    ...[...criteria, ...checks].map(({ rule }) => rule),
    ...(readsPages ? (["page-repeats", "page-skips", "paging-ends", "total-fits"] as const) : []),
  ]);
  return [...new Set(rules)];
}

function ruleEntry(rule: FlowRule): Html {
  return html`<dt id="rule.${rule}"><code>${rule}</code></dt><dd>${flowRules[rule]} <em>If not:</em> ${flowFixes[rule]}</dd>`;
}
