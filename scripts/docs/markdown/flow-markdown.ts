import { flowRules } from "../../../src/contract/rules/flow-rules.ts";
import { flowFixes } from "../../../src/probe/flows/finding.ts";
import type { Flow, FlowStep } from "../../../src/probe/flows/flow.ts";
import { flowMarkdownPath, markdownPath } from "../content/places.ts";
import type { SiteContent } from "../content/site-content.ts";
import { flowSamples } from "../flows/flow-samples.ts";
import { flowCommand, rulesOfFlow, stepNotes } from "../pages/flow-pages.ts";
import { linkBetween } from "../pages/layout.ts";
import { fenced } from "./operation-markdown.ts";

/** A flow as Markdown: all that its page shows, the sequence as the order of its calls. */
export function flowMarkdown(flow: Flow, { descriptions }: SiteContent): string {
  const description = descriptions.find(({ name }) => name === flow.family);
  if (!description) throw new Error(`${flow.name} is of no family that the site has`);
  const samples = flowSamples(flow, description);
  const given = flow.inputs.filter(({ from }) => from === "given");
  const parts = [
    `# ${flow.title}`,
    `- ${description.bundle.info.title}: \`${flow.name}\``,
    flow.description,
    "## Run it",
    `Against your own system, or the sandbox as here. ${given.length === 0 ? "It needs no values." : "In `values.yaml` it needs:"}`,
    given.map(({ name, description: says }) => `- \`${name}\`: ${says}`).join("\n"),
    fenced("shell", flowCommand(flow)),
    "## Calls",
    "Each sample can be sent to the sandbox. Its values are those of the documented answers; in a run they are discovered.",
    ...flow.steps.flatMap((step, index) => [
      stepText(flow, step, index + 1),
      fenced("shell", samples.get(step.stepId) ?? ""),
    ]),
    ...pushParts(flow),
    "## What has to hold",
    rulesOfFlow(flow)
      .map((rule) => `- \`${rule}\`: ${flowRules[rule]} If not: ${flowFixes[rule]}`)
      .join("\n"),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function stepText({ family, name }: Flow, step: FlowStep, place: number): string {
  const { stepId, operationId, description, waitsFor } = step;
  const says = [
    `${linkTo(name, family, operationId)}: ${description}`,
    ...(waitsFor === undefined ? [] : [`Waits until people have done this: \`${waitsFor}\`.`]),
    stepNotes(step),
  ];
  return `### ${place}. ${stepId}\n\n${says.filter((one) => one !== "").join(" ")}`;
}

function pushParts({ pushes, family, name }: Flow): string[] {
  if (pushes.length === 0) return [];
  const lines = pushes.map(
    ({ operationId, last }) =>
      `- ${linkTo(name, family, operationId)}, until \`${last.at}\` is \`${last.is}\``,
  );
  return ["## Pushes", "Where the system sends pushes, these come on the way:", lines.join("\n")];
}

function linkTo(flow: string, family: string, operationId: string): string {
  return `[\`${operationId}\`](${linkBetween(flowMarkdownPath(flow), markdownPath(family, operationId))})`;
}
