import type { PageOperation } from "../content/descriptions.ts";
import type { Field } from "../content/fields.ts";
import { errataAt, type SiteContent } from "../content/site-content.ts";
import { escapeHtml } from "../escape-html.ts";
import { lineHtml, textHtml } from "./markdown.ts";
import { errataHtml, evidenceMark } from "./marks.ts";

/** The page on which fields are listed. */
export type FieldPage = { path: string; operation: PageOperation; content: SiteContent };

/** Fields with all their members below them, each with a place that can be linked to. */
export function fieldList(page: FieldPage, fields: readonly Field[]): string {
  if (fields.length === 0) return "";
  return `<ul class="fields">${fields.map((field) => fieldItem(page, field)).join("\n")}</ul>`;
}

/** What the page tells of a field itself, without its name and members. */
export function fieldDetails({ path, operation, content }: FieldPage, field: Field): string {
  const rules = field.rules.map((rule) => `<li>${lineHtml(rule)}</li>`).join("");
  return [
    field.description === "" ? "" : textHtml(field.description),
    rules === "" ? "" : `<ul class="rules">${rules}</ul>`,
    valueList(field),
    field.default === undefined
      ? ""
      : `<p class="default">Default <code>${escapeHtml(field.default)}</code></p>`,
    errataHtml(path, errataAt(content, operation, field.anchor), content),
  ].join("");
}

function fieldItem(page: FieldPage, field: Field): string {
  const { anchor, name, type, required, deprecated, evidence } = field;
  const shown = `<a class="anchor" href="#${anchor}"><code>${escapeHtml(name)}</code></a>`;
  return `<li id="${anchor}"><p class="field">${deprecated ? `<s>${shown}</s>` : shown} <span class="type">${escapeHtml(type)}</span>${required ? ' <strong class="required">required</strong>' : ""}${deprecated ? ' <strong class="deprecated">deprecated</strong>' : ""}${evidence ? ` ${evidenceMark(page.path, evidence)}` : ""}</p>
${fieldDetails(page, field)}
${fieldList(page, field.members)}</li>`;
}

/** The values of a set: a list in a line, or with the meaning of each. */
function valueList({ values, open }: Field): string {
  if (values.length === 0) return "";
  const says = open ? "Known values; others are possible" : "One of";
  const code = (value: string) => `<code>${escapeHtml(value)}</code>`;
  if (values.every(({ meaning }) => meaning === undefined)) {
    return `<p class="values">${says}: ${values.map(({ value }) => code(value)).join(", ")}</p>`;
  }
  const entries = values.map(
    ({ value, meaning = "" }) => `<div><dt>${code(value)}</dt><dd>${lineHtml(meaning)}</dd></div>`,
  );
  return `<p class="values">${says}:</p><dl class="values">${entries.join("")}</dl>`;
}
