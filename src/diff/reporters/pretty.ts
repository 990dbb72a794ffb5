import { printable } from "../../findings/reporters/pretty.ts";
import type { Change, Diff } from "../change.ts";
import type { Level } from "../level.ts";
import { diffRules } from "../rules.ts";
import { bumpFor, changesByOperation, summaryOf } from "../summary.ts";

const codes: Readonly<Record<Level | "strong" | "faint", string>> = {
  breaking: "31",
  compatible: "32",
  documentation: "36",
  strong: "1",
  faint: "2",
};

type Paint = (style: keyof typeof codes, text: string) => string;

/** The differences for people: the changes below their operation, then one line that sums up. */
export function prettyDiff(diff: Diff, { colour = false }: { colour?: boolean } = {}): string {
  const paint: Paint = (style, text) => (colour ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
  const blocks = [...changesByOperation(diff)].map(([operation, changes]) =>
    block(operation, changes, paint),
  );
  return [...blocks, closingLine(diff, paint)].join("\n\n");
}

function block(operation: string, changes: readonly Change[], paint: Paint): string {
  const [first] = changes;
  const kind = first?.sent === "push" ? "push" : "call";
  const title = operation === "" ? "The description" : operation;
  const about = operation === "" ? "" : `  ${[kind, first?.serviceType].filter(Boolean).join(" ")}`;
  return [paint("strong", printable(title)) + about, ...changes.map((change) => entry(change, paint))].join(
    "\n",
  );
}

function entry({ level, rule, direction, place, pointer, old, new: now, why }: Change, paint: Paint): string {
  const where = [direction, place].filter((text) => text !== "" && text !== "description").join(" ");
  const values = [
    ...(old === undefined ? [] : [`    old ${printable(old)}`]),
    ...(now === undefined ? [] : [`    new ${printable(now)}`]),
  ];
  return [
    `  ${paint(level, level)} ${rule} ${printable(where)}`.trimEnd(),
    `    ${diffRules[rule].says} ${why}`,
    ...values,
    paint("faint", `    ${printable(pointer)}`),
  ].join("\n");
}

function closingLine(diff: Diff, paint: Paint): string {
  const { breaking, compatible, documentation } = summaryOf(diff);
  const versions = `${diff.old.version} to ${diff.new.version}`;
  if (diff.changes.length === 0) return `${versions}: nothing changed`;
  const counts = `${breaking} breaking, ${compatible} compatible, ${documentation} documentation`;
  const verdict = paint(breaking > 0 ? "breaking" : "compatible", counts);
  return `${versions}: ${verdict}; needs a ${bumpFor(diff)} version`;
}
