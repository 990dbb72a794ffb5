import { type Html, html } from "../../lib/html.ts";
import type { PageOperation } from "../content/descriptions.ts";
import { roleAt } from "../content/places.ts";
import type { SiteContent } from "../content/site-content.ts";
import { trapsOf } from "../content/traps.ts";
import { operationWords } from "../words/operation.ts";
import { erratumNote } from "./marks.ts";

/** What bites first: the worst traps of an operation, each with a link to its place on the page. */
export function trapSection(path: string, operation: PageOperation, content: SiteContent): Html | undefined {
  const traps = trapsOf(operation, content);
  if (traps.length === 0) return undefined;
  const entries = traps.map(
    ({ anchor, erratum }) =>
      html`<li><a class="anchor" href="#${anchor}"><code>${anchor}</code></a> ${erratumNote(path, erratum, roleAt(operation, anchor), content.language)}</li>`,
  );
  return html`<div class="traps"><h2 id="traps">${operationWords[content.language].traps}</h2><ol>${entries}</ol></div>`;
}
