import { type Html, html } from "../../lib/html.ts";
import type { Language } from "../../lib/translations/language.ts";
import type { Description, PageOperation } from "../content/descriptions.ts";
import { operationGroups } from "../content/operation-groups.ts";
import { operationPath } from "../content/places.ts";
import { operationWords } from "../words/operation.ts";
import { linkBetween } from "./layout.ts";

/** The operations of a description beside the page of one of them. On narrow windows they are folded. */
export function familyNavigation(
  path: string,
  description: Description,
  current: PageOperation,
  language: Language,
): Html {
  const title = operationWords[language].operationsOf(description.bundle.info.title);
  const groups = operationGroups(description, language).map(({ name, operations }) => {
    const links = operations.map((operation) => {
      const { operationId, summary } = operation.operation;
      const here = operation === current && html` aria-current="page"`;
      return html`<li><a href="${linkBetween(path, operationPath(description.name, operationId))}"${here}>${summary}</a></li>`;
    });
    return html`<li><span>${name}</span><ul>${links}</ul></li>\n`;
  });
  return html`<nav class="family" aria-label="${title}"><details data-wide-open><summary>${title}</summary><ul>${groups}</ul></details></nav>`;
}
