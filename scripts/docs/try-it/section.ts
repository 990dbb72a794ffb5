import { type Html, html, raw } from "../../lib/html.ts";
import type { Language } from "../../lib/translations/language.ts";
import type { Description, PageOperation } from "../content/descriptions.ts";
import { minimalRequest } from "../content/minimal-request.ts";
import { linkedHeading } from "../pages/marks.ts";
import { exampleOf, type TryItData } from "./data.ts";
import { tryItWords } from "./languages.ts";
import type { TryItWords } from "./words.ts";

/** Where the section stands on the page. A link there opens it. */
export const tryItAnchor = "try-it";

/** Whether an operation can be tried: those of the families, and not the call that carries them. */
export function canBeTried({ isFamily }: Description, { requestExamples }: PageOperation): boolean {
  return isFamily && requestExamples.length > 0;
}

/**
 * The section that tries an operation. It has a button and the examples; the form comes with the script of the family, when
 * the reader opens it.
 *
 * @param root the way to the root of the pages of this language
 */
export function tryItSection(
  description: Description,
  operation: PageOperation,
  { root, language }: { root: string; language: Language },
): Html {
  const words = tryItWords[language];
  const says = operation.direction === "call" ? words.callIntro : words.pushIntro;
  // In a script element only an end tag would have a meaning.
  const data = JSON.stringify(dataOf(description, operation, words)).replaceAll("<", "\\u003c");
  return html`<section class="try-it" data-try="${root}assets/try-it-${description.name}.js" data-failed="${words.notLoaded}">${linkedHeading(2, tryItAnchor, words.title)}
<p>${says}</p>
<p><button type="button" class="primary" aria-expanded="false" aria-controls="try-it-panel" hidden>${words.title}</button></p><noscript><p>${words.noScript}</p></noscript>
<div id="try-it-panel" hidden><p role="status">${words.loading}</p></div>
<script type="application/json" id="try-it-data">${raw(data)}</script></section>`;
}

function dataOf({ bundle }: Description, page: PageOperation, words: TryItWords): TryItData {
  const { operation, requestExamples, method, direction } = page;
  const parameters = page.parameters.flatMap(({ parameter }) =>
    parameter.in === "path" || parameter.in === "query" ? [{ name: parameter.name }] : [],
  );
  const taken = direction === "push" ? { parameters: [], method } : { parameters, method };
  const examples = requestExamples.map(({ scenario, example }) =>
    exampleOf(taken, example.summary ?? scenario, example.value),
  );
  const minimal = minimalRequest(bundle, page);
  const creationKey = operation["x-creation-key"];
  return {
    operationId: operation.operationId,
    ...(creationKey !== undefined && { creationKey }),
    examples:
      minimal === undefined ? examples : [...examples, exampleOf(taken, words.minimalExample, minimal)],
  };
}
