import type { Body } from "../content/descriptions.ts";
import { exampleAnchor } from "../content/places.ts";
import { errataAt } from "../content/site-content.ts";
import type { FieldPage } from "./field-list.ts";
import { codeBlock, lineHtml } from "./markdown.ts";
import { errataHtml, evidenceMark, exampleText, linkedHeading } from "./marks.ts";

/** Every example of an operation: of its headers, its request and its answers. */
export function exampleSection(page: FieldPage): string {
  const { operation } = page;
  const bodies = [
    ...(operation.request ? [bodyExamples(page, operation.request, "Request")] : []),
    ...operation.answers.flatMap(({ body, status }) =>
      body ? [bodyExamples(page, body, `Answer ${status}`)] : [],
    ),
  ];
  return `<section>${linkedHeading(2, "examples", "Examples")}${headerExamples(page)}${bodies.join("")}</section>`;
}

function bodyExamples(
  { path, operation, content }: FieldPage,
  { anchor, examples }: Body,
  name: string,
): string {
  return examples
    .map(({ scenario, example }) => {
      const id = exampleAnchor(anchor, scenario);
      const evidence = example["x-evidence"] ? ` ${evidenceMark(path, example["x-evidence"])}` : "";
      const printed = example["x-as-printed"]
        ? `<p>As the document prints it, which is not JSON:</p>${codeBlock(example["x-as-printed"], "As printed")}`
        : "";
      return `<div class="example">${linkedHeading(3, id, `${name}: ${scenario}`)}
<p>${lineHtml(example.summary ?? "")}${evidence}</p>${errataHtml(path, errataAt(content, operation, id), content)}${codeBlock(exampleText(example), `${name}, ${scenario}`)}${printed}</div>`;
    })
    .join("\n");
}

function headerExamples({ operation }: FieldPage): string {
  const lines = operation.parameters.flatMap(({ parameter }) =>
    Object.values(parameter.examples ?? {}).map(({ value }) => `${parameter.name}: ${value}`),
  );
  if (lines.length === 0) return "";
  return `<div class="example"><h3>Headers</h3>${codeBlock(lines.join("\n"), "Headers")}</div>`;
}
