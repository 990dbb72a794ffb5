import { failures } from "../../../generated/operations/failures.ts";
import { operations } from "../../../generated/operations/index.ts";
import { fillTemplate } from "../../../src/contract/failure-template.ts";
import { type Html, html } from "../../lib/html.ts";
import type { Language } from "../../lib/translations/language.ts";
import type { PageOperation } from "../content/descriptions.ts";
import { operationWords } from "../words/operation.ts";
import { codeBlock } from "./markdown.ts";
import { linkedHeading } from "./marks.ts";

/** Every failure that the contract names for a call, each with the answer that carries it. */
export function failureSection(
  { description, operation }: PageOperation,
  language: Language,
): Html | undefined {
  const words = operationWords[language];
  const form = failures[description]?.[operation.operationId];
  const known = operations.find(
    ({ family, operationId }) => family === description && operationId === operation.operationId,
  );
  if (!form || !known) return undefined;
  // What stands for code and message: no document prints the texts.
  const codes = known.failureCodes.length > 0 ? known.failureCodes : [words.someCode];
  const entries = codes.map((code) => {
    const answer = JSON.stringify(fillTemplate(form, { code, message: words.someText }), null, 2);
    return html`<details><summary><code>${code}</code></summary>${codeBlock(answer, words.answerThatCarries(code))}</details>`;
  });
  return html`<section>${linkedHeading(2, "failures", words.failures)}<p>${words.failuresLead}</p>${entries}</section>`;
}
