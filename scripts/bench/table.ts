import type { Measurement } from "./steps.ts";

/** Measurements as a table of plain text. */
export function table(measurements: readonly Measurement[]): string {
  const rows = measurements.map(({ step, seconds, limit, peer }) => [
    step,
    `${seconds.toFixed(2)} s`,
    limit,
    peer,
  ]);
  const all = [["step", "median", "limit", "note"], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
