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

/** Rows of cells as lines of plain text, each column as wide as its widest cell. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
