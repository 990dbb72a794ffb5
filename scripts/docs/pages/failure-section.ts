import { failures } from "../../../generated/operations/failures.ts";
import { operations } from "../../../generated/operations/index.ts";
import { fillTemplate } from "../../../src/contract/failure-template.ts";
import { type Html, html } from "../../lib/html.ts";
import type { PageOperation } from "../content/descriptions.ts";
import { codeBlock } from "./markdown.ts";
import { linkedHeading } from "./marks.ts";

/** What stands for a message: no document prints the texts. */
const someText = "(a text that says why)";

/** Every failure that the contract names for a call, each with the answer that carries it. */
export function failureSection({ description, operation }: PageOperation): Html | undefined {
  const form = failures[description]?.[operation.operationId];
  const known = operations.find(
    ({ family, operationId }) => family === description && operationId === operation.operationId,
  );
  if (!form || !known) return undefined;
  const codes = known.failureCodes.length > 0 ? known.failureCodes : ["(a code that no source names)"];
  const entries = codes.map((code) => {
    const answer = JSON.stringify(fillTemplate(form, { code, message: someText }), null, 2);
    return html`<details><summary><code>${code}</code></summary>${codeBlock(answer, `Answer that carries ${code}`)}</details>`;
  });
  return html`<section>${linkedHeading(2, "failures", "Failures")}<p>A refused call is answered in this form, made from the schema of the answer; examples that a source prints stand below. Other codes are possible.</p>${entries}</section>`;
}
