import type { Flow, FlowStep } from "../../../src/probe/flows/flow.ts";
import { type Html, html, joinHtml } from "../../lib/html.ts";
import type { FlowWords } from "../words/flows.ts";

/** Distances of the drawing. */
const drawing = { width: 640, you: 70, system: 390, people: 580, top: 40, step: 44 } as const;

/** How many characters of a sentence fit between two lines. */
const textWidth = 46;

/** A message between two lines: a call, what people do, or a push. */
type SequenceRow = { from: number; to: number; name: string; says: string; isDashed?: boolean };

/** A flow as a sequence diagram, as inline SVG: who calls whom, in which order. */
export function sequenceSvg(flow: Flow, words: FlowWords): Html {
  const rows = [...flow.steps.flatMap(rowsOfStep), ...pushRows(flow, words)];
  const withPeople = rows.some(({ from }) => from === drawing.people);
  const height = drawing.top + rows.length * drawing.step + 20;
  const lines = [
    lifeline(drawing.you, words.you, height),
    lifeline(drawing.system, words.system, height),
    ...(withPeople ? [lifeline(drawing.people, words.people, height)] : []),
    ...rows.map((row, index) => message(row, drawing.top + (index + 0.7) * drawing.step)),
  ];
  return html`<figure class="sequence">
<svg viewBox="0 0 ${drawing.width} ${height}" width="${drawing.width}" height="${height}" style="max-width:100%;height:auto" role="img" aria-label="${describe(rows, words)}" font-family="ui-monospace, monospace" font-size="12" fill="currentColor" stroke="none">
${joinHtml(lines, "\n")}
</svg>
<figcaption>${withPeople && words.peopleNote}${flow.pushes.length > 0 && words.pushNote}</figcaption>
</figure>`;
}

function rowsOfStep({ operationId, stepId, waitsFor }: FlowStep): SequenceRow[] {
  const { you, system, people } = drawing;
  const call = { from: you, to: system, name: operationId, says: stepId };
  return waitsFor === undefined ? [call] : [{ from: people, to: system, name: waitsFor, says: "" }, call];
}

function pushRows({ pushes }: Flow, words: FlowWords): SequenceRow[] {
  return pushes.map(({ operationId, last }) => ({
    ...{ from: drawing.system, to: drawing.you, name: operationId, isDashed: true },
    says: words.untilShort(last.at.slice(1), last.is),
  }));
}

function lifeline(x: number, name: string, height: number): Html {
  return html`<text x="${x}" y="18" text-anchor="middle" font-weight="600">${name}</text><path d="M${x} 28V${height - 8}" fill="none" stroke="currentColor" stroke-opacity=".35"/>`;
}

function message({ from, to, name, says, isDashed = false }: SequenceRow, y: number): Html {
  const tip = to > from ? to - 7 : to + 7;
  const dashes = isDashed && html` stroke-dasharray="5 4"`;
  const middle = (from + to) / 2;
  return html`<path d="M${from} ${y}H${to}" fill="none" stroke="currentColor"${dashes}/><path d="M${tip} ${y - 4}L${to} ${y}L${tip} ${y + 4}" fill="none" stroke="currentColor"/><text x="${middle}" y="${y - 6}" text-anchor="middle">${name}</text>${says !== "" && html`<text x="${middle}" y="${y + 14}" text-anchor="middle" fill-opacity=".7" font-family="system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif">${shortened(says)}</text>`}`;
}

function shortened(text: string): string {
  return text.length > textWidth ? `${text.slice(0, textWidth - 1)}…` : text;
}

/** The diagram in words, for those who do not see it. */
function describe(rows: readonly SequenceRow[], words: FlowWords): string {
  const who = (from: number) =>
    from === drawing.you ? "you" : from === drawing.system ? "system" : "people";
  return words.described(rows.map(({ from, name }) => ({ who: who(from), name })));
}
