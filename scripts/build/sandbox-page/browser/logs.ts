import { type Html, html } from "../../../lib/html.ts";
import type { Call, Push } from "./api.ts";
import { say } from "./language.ts";
import { shortTime } from "./show.ts";

const colors: Readonly<Record<string, string>> = {
  acknowledged: "ok",
  ok: "ok",
  waiting: "wait",
  warning: "wait",
  unsent: "wait",
};

/** The pushes of a world, the newest first, with payload and answers of those that are open. */
export function pushesHtml(pushes: readonly Push[], opened: ReadonlySet<string>): Html {
  if (pushes.length === 0) return html`<p>${say.nothingPushed}</p>`;
  return html`<ol class="list" reversed tabindex="0" aria-label="${say.pushes}">${pushes
    .toReversed()
    .map((push) => {
      const { id, event, subject, stage, state, attempts } = push;
      const key = `push ${id}`;
      const isOpen = opened.has(key);
      const tries = attempts.length > 0 && say.tries(attempts.length);
      return html`<li><details data-open="${key}"${isOpen && html` open`}><summary data-key="${key}">${id}. ${subject} ${stage ?? event} <span class="${colors[state] ?? "bad"}">${state}</span>${tries}</summary>${isOpen && pushHtml(push)}</details></li>`;
    })}</ol>`;
}

function pushHtml({ id, event, at, due, payload, attempts }: Push): Html {
  return html`<p>${event}, ${shortTime(at)}${due !== undefined && say.due(shortTime(due))}</p>
<button data-do="redeliver" data-id="${id}" data-key="redeliver ${id}">${say.redeliver}</button>
<pre tabindex="0" aria-label="${say.payloadOf(id)}">${JSON.stringify(payload, null, 2)}</pre>
${attempts.map(
  ({ at: tried, url, outcome, status, answer, reason, findings }, index) =>
    html`<p>${shortTime(tried)} ${url}: <span class="${colors[outcome] ?? "bad"}">${outcome}</span>${status !== undefined && ` ${status}`} ${reason}</p>${answer !== undefined && html`<pre tabindex="0" aria-label="${say.answerTo(index + 1, id)}">${typeof answer === "string" ? answer : JSON.stringify(answer, null, 2)}</pre>`}${findingsHtml(findings)}`,
)}`;
}

/** The last calls, the newest first, with what was wrong with them. */
export function callsHtml(calls: readonly Call[], opened: ReadonlySet<string>): Html {
  if (calls.length === 0) return html`<p>${say.nothingCalled}</p>`;
  return html`<ol class="list" reversed tabindex="0" aria-label="${say.calls}">${calls
    .toReversed()
    .map(({ number, method, path, operation, status, verdict, findings }) => {
      const line = html`${number}. ${operation === "" ? `${method} ${path}` : operation} ${status} <span class="${colors[verdict] ?? "bad"}">${verdict}</span>`;
      if (!findings.some(isTrouble)) return html`<li>${line}</li>`;
      const key = `call ${number}`;
      return html`<li><details data-open="${key}"${opened.has(key) && html` open`}><summary data-key="${key}">${line}</summary><p>${method} ${path}</p>${findingsHtml(findings)}</details></li>`;
    })}</ol>`;
}

/** Notes ask nothing of anybody. */
function isTrouble({ severity }: Readonly<Record<string, unknown>>): boolean {
  return severity !== "note";
}

function findingsHtml(findings: readonly Readonly<Record<string, unknown>>[]): Html | false {
  const troubles = findings.filter(isTrouble);
  if (troubles.length === 0) return false;
  return html`<ul>${troubles.map(
    ({ pointer, expected, actual, fix }) =>
      html`<li><code>${String(pointer || "/")}</code>${say.finding(String(expected), String(actual), String(fix))}</li>`,
  )}</ul>`;
}
