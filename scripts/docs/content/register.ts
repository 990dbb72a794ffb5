import { readFileSync } from "node:fs";
import { fromRoot } from "../../lib/paths.ts";

/** A value with its meaning: a row of a table of `spec/extensions.md`. */
export type LegendEntry = { name: string; meaning: string };

/** Reads what the marks of evidence mean. */
export function readEvidence(): readonly LegendEntry[] {
  return legend("Evidence");
}

/** Reads what the kinds of errata mean. */
export function readErratumKinds(): readonly LegendEntry[] {
  return legend("Kinds of errata");
}

/** Reads what the impacts of errata mean. */
export function readErratumImpacts(): readonly LegendEntry[] {
  return legend("Impact of errata");
}

/** The table with the columns name and meaning below a heading of `spec/extensions.md`. */
function legend(heading: string): LegendEntry[] {
  const text = readFileSync(fromRoot("spec/extensions.md"), "utf8");
  const section = text.split(/^##+ /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  const rows = [...section.matchAll(/^\| `([^`]+)` \| ([^|]+?) \|$/gm)];
  if (rows.length === 0) throw new Error(`spec/extensions.md has no table below "${heading}"`);
  return rows.map(([, name = "", meaning = ""]) => ({ name, meaning }));
}
