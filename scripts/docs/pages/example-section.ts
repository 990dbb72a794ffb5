import type { Body } from "../content/descriptions.ts";
import { exampleAnchor } from "../content/places.ts";
import { errataAt } from "../content/site-content.ts";
import { type Html, html, joinHtml } from "../html.ts";
import type { FieldPage } from "./field-list.ts";
import { codeBlock, lineHtml } from "./markdown.ts";
import { errataHtml, evidenceMark, exampleText, linkedHeading } from "./marks.ts";

/** Every example of an operation: of its headers, its request and its answers. */
export function exampleSection(page: FieldPage): Html {
  const { operation } = page;
  const bodies = [
    ...(operation.request ? [bodyExamples(page, operation.request, "Request")] : []),
    ...operation.answers.flatMap(({ body, status }) =>
      body ? [bodyExamples(page, body, `Answer ${status}`)] : [],
    ),
  ];
  return html`<section>${linkedHeading(2, "examples", "Examples")}${headerExamples(page)}${bodies}</section>`;
}

function bodyExamples(
  { path, operation, content }: FieldPage,
  { anchor, examples }: Body,
  name: string,
): Html {
  const shown = examples.map(({ scenario, example }) => {
    const id = exampleAnchor(anchor, scenario);
    const evidence = example["x-evidence"] && html` ${evidenceMark(path, example["x-evidence"])}`;
    const printed =
      example["x-as-printed"] &&
      html`<p>As the document prints it, which is not JSON:</p>${codeBlock(example["x-as-printed"], "As printed")}`;
    return html`<div class="example">${linkedHeading(3, id, `${name}: ${scenario}`)}
<p>${lineHtml(example.summary ?? "")}${evidence}</p>${errataHtml(path, errataAt(content, operation, id), content)}${codeBlock(exampleText(example), `${name}, ${scenario}`)}${printed}</div>`;
  });
  return joinHtml(shown, "\n");
}

function headerExamples({ operation }: FieldPage): Html | undefined {
  const lines = operation.parameters.flatMap(({ parameter }) =>
    Object.values(parameter.examples ?? {}).map(({ value }) => `${parameter.name}: ${value}`),
  );
  if (lines.length === 0) return undefined;
  return html`<div class="example"><h3>Headers</h3>${codeBlock(lines.join("\n"), "Headers")}</div>`;
}
