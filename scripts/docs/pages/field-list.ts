import type { Field } from "../../../src/contract/fields.ts";
import { type Html, html, joinHtml } from "../../lib/html.ts";
import type { Language } from "../../lib/translations/language.ts";
import type { PageOperation } from "../content/descriptions.ts";
import { roleAt } from "../content/places.ts";
import { errataAt, type SiteContent } from "../content/site-content.ts";
import { type FieldListWords, fieldListWords } from "../words/fields.ts";
import { lineHtml, textHtml } from "./markdown.ts";
import { errataHtml, evidenceMark } from "./marks.ts";

/** The page on which fields are listed, of an operation of the contract or of anything else. */
export type FieldPlace = { path: string; operation?: PageOperation; content: SiteContent };

/** The page of an operation of the contract. */
export type FieldPage = FieldPlace & { operation: PageOperation };

/** Fields with all their members below them, each with a place that can be linked to. */
export function fieldList(page: FieldPlace, fields: readonly Field[]): Html | undefined {
  if (fields.length === 0) return undefined;
  return html`<ul class="fields">${joinHtml(
    fields.map((field) => fieldItem(page, field)),
    "\n",
  )}</ul>`;
}

/** What the page tells of a field itself, without its name and members. */
export function fieldDetails({ path, operation, content }: FieldPlace, field: Field): Html {
  const words = fieldListWords[content.language];
  const rules = field.rules.map((rule) => html`<li>${lineHtml(rule)}</li>`);
  const details = [
    field.description !== "" && textHtml(field.description),
    rules.length > 0 && html`<ul class="rules">${rules}</ul>`,
    valueList(field, words),
    field.default !== undefined &&
      html`<p class="default">${words.default} <code>${field.default}</code></p>`,
    operation &&
      errataHtml(path, errataAt(content, operation, field.anchor), content, roleAt(operation, field.anchor)),
  ];
  return html`${details}`;
}

function fieldItem(page: FieldPlace, field: Field): Html {
  const { anchor, name, type, required, deprecated, evidence } = field;
  const { language } = page.content;
  const words = fieldListWords[language];
  const shown = html`<a class="anchor" href="#${anchor}"><code>${name}</code></a>`;
  return html`<li id="${anchor}"><p class="field">${deprecated ? html`<s>${shown}</s>` : shown} <span class="type">${type}</span>${required && html` <strong class="required">${words.required}</strong>`}${deprecated && html` <strong class="deprecated">${words.deprecated}</strong>`}${evidence && html` ${evidenceMark(page.path, evidence, language)}`}</p>
${fieldDetails(page, field)}
${memberList(page, field)}</li>`;
}

/** The members of a field, which can be folded away. */
function memberList(page: FieldPlace, { name, members }: Field): Html | undefined {
  if (members.length === 0) return undefined;
  const words = fieldListWords[page.content.language];
  return html`<details class="members" open><summary>${words.members(members.length)}<span class="unseen">${words.membersOf(name)}</span></summary>${fieldList(page, members)}</details>`;
}

/** What works on the fields of a section; it appears where scripts run. */
export function fieldTools(language: Language): Html {
  const words = fieldListWords[language];
  return html`<form class="field-tools" data-fields hidden><label>${words.filter} <input type="search" autocomplete="off"></label><label><input type="checkbox"> ${words.requiredFirst}</label><button type="button" data-open="true">${words.expandAll}</button><button type="button" data-open="false">${words.foldAll}</button><output aria-live="polite"></output></form>`;
}

/** The values of a set: a list in a line, or with the meaning of each. */
function valueList({ values, open }: Field, words: FieldListWords): Html | undefined {
  if (values.length === 0) return undefined;
  const says = `${open ? words.known : words.oneOf}${words.colon}`;
  const code = (value: string) => html`<code>${value}</code>`;
  if (values.every(({ meaning }) => meaning === undefined)) {
    return html`<p class="values">${says}${words.gap}${joinHtml(
      values.map(({ value }) => code(value)),
      words.comma,
    )}</p>`;
  }
  const entries = values.map(
    ({ value, meaning = "" }) => html`<div><dt>${code(value)}</dt><dd>${lineHtml(meaning)}</dd></div>`,
  );
  return html`<p class="values">${says}</p><dl class="values">${entries}</dl>`;
}
