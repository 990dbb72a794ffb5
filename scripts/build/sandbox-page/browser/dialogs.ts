import { type Html, html } from "../../../lib/html.ts";
import type { Act, Family, Item } from "./api.ts";
import { subjectOf, titleOf } from "./boards.ts";
import { actText, say } from "./language.ts";
import { words } from "./show.ts";

/** The acts that may be done to an entry: those that name it, or, for one without a name, those that name nothing. */
export function actsFor(family: Family, item: Item): readonly Act[] {
  const subject = subjectOf(family, item);
  return family.acts.filter(({ subjectMember }) => subjectMember === subject);
}

/** An entry as a whole, with what may be done to it. */
export function detailHtml(family: Family, item: Item): Html {
  const acts = actsFor(family, item);
  return html`<h2 id="dialog-title">${titleOf(family, item)}</h2>
<div class="row">${acts.map(
    ({ act, summary }) =>
      html`<button data-do="act" data-act="${act}" title="${actSummary(family.family, act, summary)}">${words(act)}</button>`,
  )}</div>
<pre tabindex="0" aria-label="${say.allOfIt}">${JSON.stringify(item, null, 2)}</pre>
<form method="dialog"><button>${say.close}</button></form>`;
}

/** A member of an act with its description in the language of the page. */
function told(family: string, act: string, name: string, property: Property): Property {
  const { description } = property;
  return description === undefined
    ? property
    : { ...property, description: actText(family, `${act}.${name}`) ?? description };
}

function actSummary(family: string, act: string, english: string): string {
  return actText(family, act) ?? english;
}

type Property = { type?: string | string[]; enum?: unknown[]; description?: string };

/** A form for what an act takes; what the entry has under the same names is filled in. */
export function actHtml(family: string, { act, summary, schema }: Act, item: Item, problem?: string): Html {
  const { properties = {}, required = [] } = schema as {
    properties?: Record<string, Property>;
    required?: string[];
  };
  return html`<form id="act" data-act="${act}"><h2 id="dialog-title">${words(act)}</h2><p>${actSummary(family, act, summary)}</p>
${Object.entries(properties).map(([name, property]) => fieldHtml(name, told(family, act, name, property), required.includes(name), item[name]))}
<p id="problem" class="bad" role="alert">${problem}</p>
<div class="row"><button data-key="do">${say.doIt}</button><button type="button" data-do="cancel">${say.cancel}</button></div></form>`;
}

function fieldHtml(
  name: string,
  { type, enum: values, description }: Property,
  isRequired: boolean,
  value: unknown,
): Html {
  const label = html`${words(name)}${!isRequired && html` <small>${say.optional}</small>`}${description !== undefined && html` <small>${description}</small>`}`;
  const needed = isRequired && html` required`;
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  if (values) {
    return html`<label>${label}<select name="${name}"${needed}>${["", ...values.map(String)].map((one) => html`<option${one === text && html` selected`}>${one}</option>`)}</select></label>`;
  }
  if (type === "boolean") {
    return html`<label>${label}<select name="${name}"${needed}><option></option><option>true</option><option>false</option></select></label>`;
  }
  if (type === "array" || type === "object")
    return html`<label>${label} <small>${say.asJson}</small><textarea name="${name}" rows="3"${needed}></textarea></label>`;
  const kind = type === "integer" || type === "number" ? "number" : "text";
  return html`<label>${label}<input name="${name}" type="${kind}"${kind === "number" && html` step="any"`} value="${text}"${needed}></label>`;
}

/**
 * What a form for an act holds, as the act takes it; what is empty is left out.
 *
 * @throws SyntaxError for a text that is no JSON where that is asked for
 */
export function inputOf({ schema }: Act, form: FormData): Record<string, unknown> {
  const { properties = {} } = schema as { properties?: Record<string, Property> };
  const given = Object.entries(properties).flatMap(([name, { type }]): [string, unknown][] => {
    const text = form.get(name);
    if (typeof text !== "string" || text.trim() === "") return [];
    const isText = type === "string" || type === undefined;
    return [[name, isText ? text : JSON.parse(text)]];
  });
  return Object.fromEntries(given);
}
