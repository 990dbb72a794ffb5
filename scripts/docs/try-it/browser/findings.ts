import type { Finding, Severity } from "../../../../src/findings/finding.ts";
import type { PlacedFinding } from "../check.ts";
import { words } from "../words.ts";
import { button, make } from "./dom.ts";

/** How many are shown; a reader mends the first ones first. */
const mostShown = 40;

/** How many findings there are of each severity, in words; empty for none. */
export function countedText(findings: readonly Finding[]): string {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity]++;
  return words.counted(counts);
}

/**
 * The findings as a list: severity, rule, place, what was expected and what to do. Notes, of which a documented example has
 * many, are folded.
 */
export function findingList(
  findings: readonly PlacedFinding[],
  goTo?: (finding: PlacedFinding) => void,
): HTMLElement {
  const isNote = ({ severity }: Finding) => severity === "note";
  const notes = findings.filter(isNote);
  const others = findings.filter((finding) => !isNote(finding));
  const summary = make("summary", {}, words.notes);
  return make(
    "div",
    {},
    others.length > 0 && listOf(others, goTo),
    notes.length > 0 && make("details", { class: "try-notes" }, summary, listOf(notes, goTo)),
  );
}

function listOf(
  findings: readonly PlacedFinding[],
  goTo: ((finding: PlacedFinding) => void) | undefined,
): HTMLElement {
  const items = findings.slice(0, mostShown).map((finding) => item(finding, goTo));
  const more = findings.length - items.length;
  const rest = more > 0 && make("li", {}, words.moreFindings(more));
  return make("ul", { class: "try-findings" }, ...items, rest);
}

function item(finding: PlacedFinding, goTo: ((finding: PlacedFinding) => void) | undefined): HTMLElement {
  const { severity, rule, pointer, expected, actual, fix, line, parameter } = finding;
  const where = pointer || words.whole;
  const place = line === undefined ? where : words.line(line) + words.colon + where;
  const leads = goTo && (line !== undefined || parameter !== undefined);
  return make(
    "li",
    { class: severity },
    make("span", { class: "mark" }, words.severities[severity]),
    " ",
    make("code", {}, rule),
    " ",
    leads ? button(place, () => goTo(finding), { class: "place" }) : make("span", { class: "place" }, place),
    make(
      "p",
      {},
      ...withCode(words.expected(expected, actual)),
      words.gap,
      make("strong", {}, ...withCode(fix)),
    ),
  );
}

/** A text whose names stand between backticks. */
function withCode(text: string): (string | HTMLElement)[] {
  return text.split("`").map((part, index) => (index % 2 === 1 ? make("code", {}, part) : part));
}

/** The lines with errors and warnings. */
export function marksOf(findings: readonly PlacedFinding[]): Map<number, Severity> {
  const marks = new Map<number, Severity>();
  for (const { line, severity } of findings) {
    const isWorse =
      severity === "error" || (severity === "warning" && line !== undefined && !marks.has(line));
    if (line !== undefined && isWorse) marks.set(line, severity);
  }
  return marks;
}
