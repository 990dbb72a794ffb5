import { textTable as linesOf } from "../../src/base/text-table.ts";
import type { Measurement } from "../bench/steps.ts";

/** Measurements as a table of plain text. */
export function table(measurements: readonly Measurement[]): string {
  const rows = measurements.map(({ step, seconds, limit, peer }) => [
    step,
    `${seconds.toFixed(2)} s`,
    limit,
    peer,
  ]);
  return textTable([["step", "median", "limit", "note"], ...rows]);
}

/** Rows of cells as plain text, each column as wide as its widest cell. */
export function textTable(rows: readonly (readonly string[])[]): string {
  return linesOf(rows).join("\n");
}
