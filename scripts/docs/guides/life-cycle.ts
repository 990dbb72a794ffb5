import { readBundle } from "../../../src/contract/load-bundles.ts";
import type { Schema } from "../../../src/contract/openapi.ts";
import { type Html, html, joinHtml } from "../../lib/html.ts";

/** A state as a diagram shows it: one value, or several that the document explains with the same words. */
export type State = { values: readonly string[]; meaning: string };

/** The states of a field, in the order of the document. */
export type LifeCycle = {
  /** Such as `OutboundOrderStatus.stage`. */
  title: string;
  /** States on the way. */
  way: readonly State[];
  /** States that leave the way: exceptions and cancellations. */
  aside: readonly State[];
};

/**
 * Reads the known values of a field: `glink QueriedOrder.status aside Error,Voided`. What stands aside is our reading of
 * the meanings, since no document draws the way.
 *
 * @throws Error for a field without known values, and for a value aside that is none of them
 */
export function readLifeCycle(directive: string): LifeCycle {
  const [family = "", field = "", , asideText = ""] = directive.split(" ");
  const [schema = "", name = ""] = field.split(".");
  const aside = asideText === "" ? [] : asideText.split(",");
  const states = statesOf(family, schema, name);
  const known = states.flatMap(({ values }) => values);
  const unknown = aside.filter((value) => !known.includes(value));
  if (unknown.length > 0) throw new Error(`${field} has no known value ${unknown.join(", ")}`);
  const isAside = ({ values }: State) => values.some((value) => aside.includes(value));
  return { title: field, way: states.filter((state) => !isAside(state)), aside: states.filter(isAside) };
}

function statesOf(family: string, schema: string, name: string): State[] {
  const bundle = readBundle(family);
  const property = bundle.components?.schemas?.[schema]?.properties?.[name];
  const meanings = typeof property === "object" ? meaningsIn(property) : undefined;
  if (!meanings) throw new Error(`${family} knows no values of ${schema}.${name}`);
  const states: State[] = [];
  for (const [value, meaning] of meanings) {
    const last = states.at(-1);
    if (last?.meaning === meaning) states[states.length - 1] = { ...last, values: [...last.values, value] };
    else states.push({ values: [value], meaning });
  }
  return states;
}

/** The values that are known of a property, with their meanings. */
function meaningsIn(property: Schema): [string, string][] | undefined {
  const { "x-known-values": known } = property;
  return known && !Array.isArray(known) ? Object.entries(known) : undefined;
}

const box = { width: 190, height: 30, step: 46, left: 1 };

/** The life cycle as inline SVG: one state below the other, so that it can be read on a phone. */
export function lifeCycleSvg(cycle: LifeCycle): string {
  const { title, way, aside } = cycle;
  const gap = aside.length > 0 ? 10 : 0;
  const height = (way.length + aside.length) * box.step + gap;
  const rows = [
    ...way.map((state, index) => row(state, index * box.step, undefined, index < way.length - 1)),
    ...aside.map((state, index) =>
      row(state, (way.length + index) * box.step + gap, html` stroke-dasharray="4 3"`, false),
    ),
  ];
  return String(html`<figure class="life-cycle">
<svg viewBox="0 0 400 ${height}" width="400" height="${height}" style="max-width:100%;height:auto" role="img" aria-label="${describe(cycle)}" font-family="ui-monospace, monospace" font-size="12" fill="currentColor" stroke="none">
${joinHtml(rows, "\n")}
</svg>
<figcaption><code>${title}</code>: values and meanings from the document, in its order.${aside.length > 0 ? " Dashed: off the usual path." : ""} The document draws no transitions; the arrows are inferred.</figcaption>
</figure>`);
}

function row({ values, meaning }: State, top: number, dashes: Html | undefined, arrow: boolean): Html {
  const middle = top + 1 + box.height / 2;
  const center = box.left + box.width / 2;
  const below = top + 1 + box.height;
  const lines = [
    html`<rect x="${box.left}" y="${top + 1}" width="${box.width}" height="${box.height}" rx="5" fill="none" stroke="currentColor"${dashes}/>`,
    html`<text x="${center}" y="${middle + 4}" text-anchor="middle">${values.join(" ")}</text>`,
    ...meaningLines(meaning, middle),
  ];
  if (arrow) {
    const tip = top + 1 + box.step;
    lines.push(
      html`<path d="M${center} ${below}V${tip - 2}M${center - 4} ${tip - 7}L${center} ${tip - 2}L${center + 4} ${tip - 7}" fill="none" stroke="currentColor"/>`,
    );
  }
  return html`${lines}`;
}

/** How many characters of a meaning fit beside a box. */
const meaningWidth = 30;

/** A meaning beside its box, on as many lines as it needs. */
function meaningLines(meaning: string, middle: number): Html[] {
  const lines = meaning.match(new RegExp(`.{1,${meaningWidth}}(?= |$)|\\S+`, "g")) ?? [];
  return lines.map((line, index) => {
    const y = middle + 4 + 14 * (index - (lines.length - 1) / 2);
    return html`<text x="${box.left + box.width + 12}" y="${y}" font-family="system-ui, sans-serif">${line.trim()}</text>`;
  });
}

/** The life cycle as lines of text. */
export function lifeCycleText(cycle: LifeCycle): string {
  const { title, way, aside } = cycle;
  const line = ({ values, meaning }: State) => `${values.join(" ")} (${meaning})`;
  const lines = [
    ...way.map((state, index) => (index === 0 ? "   " : "-> ") + line(state)),
    ...aside.map((state) => `|| ${line(state)}`),
  ];
  const legend = aside.length > 0 ? " || marks states off the usual path." : "";
  return `\`\`\`text\n${title}\n${lines.join("\n")}\n\`\`\`\n\nValues and meanings from the document, in its order.${legend} The document draws no transitions; the arrows are inferred.`;
}

function describe({ title, way, aside }: LifeCycle): string {
  const names = (states: readonly State[]) => states.map(({ values }) => values.join(" or ")).join(", ");
  const beside = aside.length > 0 ? ` Off the usual path: ${names(aside)}.` : "";
  return `States of ${title}: ${names(way)}.${beside}`;
}
