import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { fromRoot } from "../../paths.ts";

/** An entry of the erratum register. */
export type Erratum = {
  id: string;
  family: string;
  operation: string;
  direction: "request" | "response";
  /** Dotted path with `[]` for lists; empty for the whole operation. */
  field: string;
  kind: string;
  documents_say: string;
  example_shows: string;
  decision: string;
  why: string;
};

/** A value with its meaning: a row of a table of `spec/extensions.md`. */
export type LegendEntry = { name: string; meaning: string };

/** Reads the erratum register, in its own order. */
export function readErrata(): readonly Erratum[] {
  return parse(readFileSync(fromRoot("spec/errata.yaml"), "utf8"));
}

/** Reads what the marks of evidence mean. */
export function readEvidence(): readonly LegendEntry[] {
  return legend("Evidence");
}

/** Reads what the kinds of errata mean. */
export function readErratumKinds(): readonly LegendEntry[] {
  return legend("Errata");
}

/** The table with the columns name and meaning below a heading of `spec/extensions.md`. */
function legend(heading: string): LegendEntry[] {
  const text = readFileSync(fromRoot("spec/extensions.md"), "utf8");
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  const rows = [...section.matchAll(/^\| `([^`]+)` \| ([^|]+?) \|$/gm)];
  if (rows.length === 0) throw new Error(`spec/extensions.md has no table below "${heading}"`);
  return rows.map(([, name = "", meaning = ""]) => ({ name, meaning }));
}
