import { isQuestion } from "../../../src/contract/erratum.ts";
import { senseOf } from "../../../src/contract/erratum-sense.ts";
import type { Field } from "../../../src/contract/fields.ts";
import { changeLine } from "../../../src/diff/reporters/markdown.ts";
import { changesOf } from "../content/changes.ts";
import {
  type Body,
  type Description,
  directionText,
  type NamedExample,
  type PageOperation,
  parameterPlaces,
  parametersIn,
} from "../content/descriptions.ts";
import { roleAt } from "../content/places.ts";
import { errataAt, type SiteContent } from "../content/site-content.ts";
import { trapsOf } from "../content/traps.ts";
import { exampleText } from "../pages/marks.ts";
import { changeWords } from "../words/changes.ts";
import { operationWords } from "../words/operation.ts";

/** An operation as Markdown: all that its page shows, for people who read with tools. */
export function operationMarkdown(
  { bundle }: Description,
  operation: PageOperation,
  content: SiteContent,
): string {
  const { summary, description = "", "x-source": source, "x-evidence": evidence } = operation.operation;
  const list = (fields: readonly Field[]) => fieldLines(fields, operation, content).join("\n");
  const parts = [
    `# ${summary}`,
    `- ${bundle.info.title}: \`${operation.wireName}\`, ${directionText(operation)}`,
    `- evidence: ${evidence}; source: ${source.document}, section ${source.section}`,
    successorLine(operation),
    description.trim(),
    trapLines(operation, content),
    errataLines(operation, "operation", "", content).join("\n"),
    ...parameterParts(operation, list),
    ...(operation.request ? bodyParts("Request", operation.request, list) : []),
    ...operation.requestExamples.flatMap(exampleParts),
    ...operation.answers.flatMap(({ status, response, body }) =>
      body
        ? [
            ...bodyParts(`Answer ${status}: ${response.description}`, body, list),
            ...body.examples.flatMap(exampleParts),
          ]
        : [`## Answer ${status}`, response.description],
    ),
    ...operation.samples.flatMap(({ lang, label, source: code }) => [
      `## Sample: ${label}`,
      fenced(lang, code.trimEnd()),
    ]),
    "## Servers",
    (bundle.servers ?? [])
      .map(({ url, description: says = "", "x-evidence": mark }) => `- ${url} (${mark}): ${says}`)
      .join("\n"),
    ...changeParts(operation, content),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** What each version changed in the operation; nothing where none did. */
function changeParts({ description, operation }: PageOperation, { changes }: SiteContent): string[] {
  const versions = changesOf(operation.operationId, changes(description)).map(
    ({ version: { release, before }, changes: own }) =>
      `### ${release ? changeWords.en.release(release, before) : changeWords.en.unreleased(before)}\n\n${own.map(changeLine).join("\n")}`,
  );
  return versions.length === 0 ? [] : [`## ${changeWords.en.section}`, ...versions];
}

function successorLine({ operation, successor }: PageOperation): string {
  if (!operation.deprecated) return "";
  return successor
    ? `Deprecated. Use [${successor.summary}](${successor.operationId}.md) instead.`
    : "Deprecated.";
}

function parameterParts(operation: PageOperation, list: (fields: Field[]) => string): string[] {
  return parameterPlaces.flatMap(({ place }) => {
    const fields = parametersIn(operation, place).map(({ field }) => field);
    if (fields.length === 0) return [];
    const rules = place === "query" ? operation.parameterRules.map((rule) => `- ${rule}`) : [];
    return [`## ${operationWords.en.parameters[place]}`, rules.join("\n"), list(fields)];
  });
}

function bodyParts(
  name: string,
  { mediaType, field }: Omit<Body, "examples">,
  list: (fields: Field[]) => string,
): string[] {
  return [`## ${name}`, `\`${mediaType}\``, list([field])];
}

function exampleParts({ scenario, example, wire }: NamedExample): string[] {
  return [
    `### Example: ${scenario}`,
    example.summary ?? "",
    ...(wire === undefined ? [] : [fenced("http", wire), "As the client and `validate` take it:"]),
    fenced(typeof example.value === "string" ? "" : "json", exampleText(example)),
    example["x-as-printed"] ? `As printed:\n\n${fenced("", example["x-as-printed"])}` : "",
  ];
}

function fieldLines(
  fields: readonly Field[],
  operation: PageOperation,
  content: SiteContent,
  indent = "",
): string[] {
  return fields.flatMap((field) => [
    `${indent}- ${headline(field)}`,
    ...field.rules.map((rule) => `${indent}  - ${rule}`),
    ...valueLines(field).map((line) => `${indent}  - ${line}`),
    ...errataLines(operation, field.anchor, `${indent}  `, content),
    ...fieldLines(field.members, operation, content, `${indent}  `),
  ]);
}

function headline({
  name,
  type,
  required,
  deprecated,
  description,
  evidence,
  default: value,
}: Field): string {
  const facts = [
    type,
    ...(required ? ["required"] : []),
    ...(deprecated ? ["deprecated"] : []),
    ...(evidence ? [`evidence: ${evidence}`] : []),
    ...(value === undefined ? [] : [`default ${value}`]),
  ];
  const shown = deprecated ? `~~\`${name}\`~~` : `\`${name}\``;
  return `${shown} (${facts.join(", ")}): ${description.trim().replace(/\s*\n\s*/g, " ")}`.replace(/: $/, "");
}

function valueLines({ values, open }: Field): string[] {
  if (values.length === 0) return [];
  const says = open ? "Known values; others are possible" : "One of";
  const said = values.map(({ value, meaning }) => `\`${value}\`${meaning ? ` ${meaning}` : ""}`);
  return [`${says}: ${said.join(", ")}`];
}

/** The worst that a client author may run into, gravest first. */
function trapLines(operation: PageOperation, content: SiteContent): string {
  const lines = trapsOf(operation, content).map(
    ({ anchor, erratum }) =>
      `- \`${anchor}\`: ${senseOf(erratum, roleAt(operation, anchor))} (${erratum.id})`,
  );
  return lines.length === 0 ? "" : `## What bites first\n\n${lines.join("\n")}`;
}

function errataLines(
  operation: PageOperation,
  anchor: string,
  indent: string,
  content: SiteContent,
): string[] {
  return errataAt(content, operation, anchor).flatMap((id) => {
    const erratum = content.register.get(id);
    if (!erratum) return [];
    const name = isQuestion(erratum) ? "Open question" : "Contradiction";
    return [`${indent}- ${name} (${erratum.impact}) ${id}: ${senseOf(erratum, roleAt(operation, anchor))}`];
  });
}

/** Code in a fence that is longer than any within it. */
export function fenced(language: string, code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`{3,}/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${code}\n${fence}`;
}
