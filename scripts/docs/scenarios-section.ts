import { scenarios } from "../../generated/scenarios/index.ts";
import { answerOf, conditionOf, type Scenario } from "../../src/contract/scenario.ts";
import { faults } from "../../src/mock/faults/fault.ts";
import { type Html, html } from "../lib/html.ts";

/** The part of the index page that tells which answers of the mock can be had by the content of a call, and which faults. */
export function scenariosSection(): Html {
  return html`<section id="scenarios">
<h2>Scenarios of the mock</h2>
<p>Failures and other answers, chosen by the content of a call. The header field <code>Prefer: example=&lt;answer&gt;</code> asks for any other.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Scenarios of the mock"><table>
<thead><tr><th>Operation</th><th>When</th><th>Answer</th><th>What happened</th><th>Evidence</th></tr></thead>
<tbody>${scenarios.map(row)}</tbody>
</table></div>
<h3>Faults</h3>
<p><code>Prefer: delay=&lt;ms&gt;</code> sends an answer late, <code>Prefer: fault=&lt;name&gt;</code> injects a fault into it:</p>
<ul>${Object.entries(faults).map(fault)}</ul>
</section>`;
}

function fault([name, meaning]: [string, string]): Html {
  return html`<li><code>${name}</code> ${meaning}</li>`;
}

function row(scenario: Scenario): Html {
  const { operation, summary, evidence } = scenario;
  const code = [operation, conditionOf(scenario), answerOf(scenario)].map(
    (text) => html`<td><code>${text}</code></td>`,
  );
  return html`<tr>${code}<td>${summary}</td><td>${evidence}</td></tr>`;
}
