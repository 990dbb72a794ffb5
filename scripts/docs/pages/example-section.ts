import { type Html, html, joinHtml } from "../../lib/html.ts";
import type { NamedExample } from "../content/descriptions.ts";
import { parametersIn } from "../content/descriptions.ts";
import { exampleAnchor, exampleGroups, roleAt } from "../content/places.ts";
import { errataAt } from "../content/site-content.ts";
import { operationWords } from "../words/operation.ts";
import type { FieldPage } from "./field-list.ts";
import { codeBlock, lineHtml } from "./markdown.ts";
import { errataHtml, evidenceMark, exampleText, linkedHeading } from "./marks.ts";

/** Every example of an operation: of its headers, its request and its answers. */
export function exampleSection(page: FieldPage): Html {
  const groups = exampleGroups(page.operation, page.content.language).flatMap(({ anchor, name, examples }) =>
    examples.map((example) => exampleBlock(page, anchor, name, example)),
  );
  return html`<section>${linkedHeading(2, "examples", operationWords[page.content.language].examples)}${headerExamples(page)}${joinHtml(groups, "\n")}</section>`;
}

function exampleBlock(
  { path, operation, content }: FieldPage,
  anchor: string,
  name: string,
  { scenario, example, wire }: NamedExample,
): Html {
  const words = operationWords[content.language];
  const id = exampleAnchor(anchor, scenario);
  const evidence =
    example["x-evidence"] && html` ${evidenceMark(path, example["x-evidence"], content.language)}`;
  const printed =
    example["x-as-printed"] &&
    html`<p>${words.notJson}</p>${codeBlock(example["x-as-printed"], words.asPrinted)}`;
  const value = codeBlock(exampleText(example), words.exampleLabel(name, scenario));
  const sent = wire !== undefined && codeBlock(wire, words.wireLabel(name, scenario));
  const taken = sent && html`<p>${words.taken}</p>`;
  return html`<div class="example">${linkedHeading(3, id, words.exampleOf(name, scenario))}
<p>${lineHtml(example.summary ?? "")}${evidence}</p>${errataHtml(path, errataAt(content, operation, id), content, roleAt(operation, id))}${sent}${taken}${value}${printed}</div>`;
}

function headerExamples({ operation, content }: FieldPage): Html | undefined {
  const lines = parametersIn(operation, "header").flatMap(({ parameter }) =>
    Object.values(parameter.examples ?? {}).map(({ value }) => `${parameter.name}: ${value}`),
  );
  if (lines.length === 0) return undefined;
  const { headers } = operationWords[content.language];
  return html`<div class="example"><h3>${headers}</h3>${codeBlock(lines.join("\n"), headers)}</div>`;
}
