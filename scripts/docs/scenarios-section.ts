import { scenarios } from "../../generated/scenarios/index.ts";
import { answerOf, conditionOf, type Scenario } from "../../src/contract/scenario.ts";
import { faults } from "../../src/mock/faults/fault.ts";
import { type Html, html } from "../lib/html.ts";
import type { Language } from "../lib/translations/language.ts";
import { codeText, siteTexts } from "./content/translations.ts";
import { indexWords } from "./words/index-page.ts";

/** The part of the index page that tells which answers of the mock can be had by the content of a call, and which faults. */
export function scenariosSection(language: Language): Html {
  const words = indexWords[language];
  const textAt = siteTexts(language);
  return html`<section id="scenarios">
<h2>${words.scenarios}</h2>
<p>${words.scenariosLead}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${words.scenarios}"><table>
<thead><tr>${words.scenarioHeads.map((head) => html`<th>${head}</th>`)}</tr></thead>
<tbody>${scenarios.map((scenario, index) => row({ ...scenario, summary: textAt("scenarios.yaml", `/${index}/summary`, scenario.summary) }))}</tbody>
</table></div>
<h3>${words.faults}</h3>
<p>${words.faultsLead}</p>
<ul>${Object.keys(faults).map((name) => html`<li><code>${name}</code> ${codeText(language, "faults", name)}</li>`)}</ul>
</section>`;
}

function row(scenario: Scenario): Html {
  const { operation, summary, evidence } = scenario;
  const code = [operation, conditionOf(scenario), answerOf(scenario)].map(
    (text) => html`<td><code>${text}</code></td>`,
  );
  return html`<tr>${code}<td>${summary}</td><td>${evidence}</td></tr>`;
}
