import type { Evidence } from "../../../src/contract/openapi.ts";
import { type Html, html, joinHtml } from "../../lib/html.ts";
import { type GuideWords, guideWords } from "../words/guides.ts";
import { causeOf, runWords } from "./change-words.ts";
import type { LifeCycle, State } from "./life-cycle.ts";
import { bundlesOf, type Edge, edgesOf, isStraight } from "./life-cycle-edges.ts";

const width = 440;
const box = { height: 30, gap: 16 };
const laneStep = 10;
const lineHeight = 14;

/** How wide a character is, of names and of text. */
const character = { name: 7.3, text: 6.4 };

/** How many characters of text stand beside a box. */
const textWidth = 30;

type Row = { state: State; top: number; lines: readonly string[] };
type Place = { left: number; boxWidth: number };

/**
 * The life cycle as inline SVG, one state below the other, so that it can be read on a phone, with what brings each change about as a
 * list. Dashed is what is inferred alone.
 */
export function lifeCycleSvg(cycle: LifeCycle, words: GuideWords = guideWords.en): string {
  const rows = rowsOf(cycle.states, words);
  const edges = edgesOf(cycle);
  const bundles = bundlesOf(edges);
  const place = {
    left: 10 + bundles.length * laneStep,
    boxWidth: Math.max(...cycle.states.map(({ value }) => value.length)) * character.name + 12,
  };
  const height = rows.reduce((sum, { lines }) => sum + rowHeight(lines), 0);
  const drawn = [
    ...edges.filter(isStraight).map((edge) => straight(edge, rows, place)),
    ...bundles.map((bundle, index) => lane(bundle, index, bundles.length, rows, place)),
    ...rows.map((row) => stateBox(row, place)),
  ];
  const full = Math.max(width, place.left + place.boxWidth + 12 + textWidth * character.text);
  return String(html`<figure class="life-cycle">
<svg viewBox="0 0 ${Math.ceil(full)} ${height}" width="${Math.ceil(full)}" height="${height}" style="max-width:100%;height:auto" role="img" aria-label="${words.states(cycle.title)}" font-family="ui-monospace, monospace" font-size="12" fill="currentColor" stroke="none">
${joinHtml(drawn, "\n")}
</svg>
<ul>${[
    ...cycle.changes.map((change) => changeItem(change, cycle, words)),
    ...cycle.runs.map((run) => html`<li>${coded(runWords(run, words))} ${mark(run.evidence)}</li>`),
  ]}</ul>
<figcaption><code>${cycle.title}</code>${words.titleEnd}${words.arrowsNote}${words.dashed}</figcaption>
</figure>`);
}

function changeItem(change: LifeCycle["changes"][number], { settings }: LifeCycle, words: GuideWords): Html {
  const names = (values: readonly string[]) =>
    joinHtml(
      values.map((value) => html`<code>${value}</code>`),
      ", ",
    );
  return html`<li>${names(change.from)} → ${names(change.to)}${words.colon}${coded(causeOf(change, settings, words))} ${mark(change.move["x-evidence"])}</li>`;
}

/** A text whose names stand between backticks. */
function coded(text: string): Html {
  return joinHtml(
    text.split("`").map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`)),
    "",
  );
}

function mark(evidence: Evidence): Html {
  return html`<span class="mark ${evidence}">${evidence}</span>`;
}

function rowsOf(states: readonly State[], words: GuideWords): Row[] {
  let top = 0;
  return states.map((state) => {
    const lines = [...wrapped(state.meaning), state.evidence.join(", ") || words.never];
    const row = { state, top, lines };
    top += rowHeight(lines);
    return row;
  });
}

function wrapped(text: string): string[] {
  // Chinese takes twice the room, and breaks anywhere.
  if (/\p{Script=Han}/u.test(text)) return text.match(new RegExp(`.{1,${textWidth / 2}}`, "gu")) ?? [];
  const lines = text.match(new RegExp(`.{1,${textWidth}}(?= |$)|\\S+`, "g")) ?? [];
  return lines.map((line) => line.trim());
}

function rowHeight(lines: readonly string[]): number {
  return Math.max(box.height + box.gap, lines.length * lineHeight + 8);
}

function stateBox({ state, top, lines }: Row, { left, boxWidth }: Place): Html {
  const isReached = state.evidence.length > 0;
  const dashes =
    isReached && state.evidence.some((one) => one !== "inferred") ? undefined : html` stroke-dasharray="4 3"`;
  const middle = top + 1 + box.height / 2;
  const beside = left + boxWidth + 12;
  const words = lines.map((line, index) => {
    const style = index === lines.length - 1 && html` font-style="italic"`;
    return html`<text x="${beside}" y="${top + 13 + lineHeight * index}" font-family="system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif"${style}>${line}</text>`;
  });
  return html`<rect x="${left}" y="${top + 1}" width="${boxWidth}" height="${box.height}" rx="5" fill="none" stroke="currentColor"${dashes}/><text x="${left + boxWidth / 2}" y="${middle + 4}" text-anchor="middle">${state.value}</text>${words}`;
}

/** The arrow from a state to the next one. */
function straight({ from, isInferred }: Edge, rows: readonly Row[], { left, boxWidth }: Place): Html {
  const x = left + boxWidth / 2;
  const start = topOf(rows, from) + 1 + box.height;
  const end = topOf(rows, from + 1);
  return html`${line(`M${x} ${start}V${end}`, isInferred)}${line(`M${x - 4} ${end - 5}L${x} ${end}L${x + 4} ${end - 5}`, false)}`;
}

/** Arrows that have one end in common, in a lane of their own beside the boxes. */
function lane(
  edges: readonly Edge[],
  index: number,
  count: number,
  rows: readonly Row[],
  { left }: Place,
): Html {
  const x = 5 + index * laneStep;
  const y = (at: number) => topOf(rows, at) + 1 + (box.height * (index + 0.5)) / count;
  const sources = [...new Set(edges.map(({ from }) => from))];
  const targets = [...new Set(edges.map(({ to }) => to))];
  const ends = [...sources, ...targets].map(y);
  const paths = [
    `M${x} ${Math.min(...ends)}V${Math.max(...ends)}`,
    ...[...sources, ...targets].map((at) => `M${x} ${y(at)}H${left}`),
  ];
  const tips = targets.map((at) => `M${left - 5} ${y(at) - 3}L${left} ${y(at)}L${left - 5} ${y(at) + 3}`);
  return html`${line(
    paths.join(""),
    edges.every(({ isInferred }) => isInferred),
  )}${line(tips.join(""), false)}`;
}

function topOf(rows: readonly Row[], index: number): number {
  return rows[index]?.top ?? 0;
}

function line(path: string, isDashed: boolean): Html {
  return html`<path d="${path}" fill="none" stroke="currentColor"${isDashed && html` stroke-dasharray="3 2"`}/>`;
}
