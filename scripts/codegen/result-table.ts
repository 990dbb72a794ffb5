import { textTable } from "../lib/table.ts";
import type { TargetResult } from "./run-target.ts";
import type { Target } from "./target.ts";

/** What a target proves, in a few words. */
export function proofOf({ calls, isInterpreted }: Pick<Target, "calls" | "isInterpreted">): string {
  if (calls.length === 0) return "generated, inspected";
  return `${isInterpreted ? "loaded" : "compiled"}, ${calls.length} calls`;
}

/** The results as lines of a table. */
export function resultTable(results: readonly TargetResult[]): string {
  const head = ["language", "generator", "version", "OpenAPI", "proof", "seconds", "result"];
  const rows = results.map(({ target, calls, seconds, problems }) => [
    target.language,
    target.generator,
    target.version,
    target.openapi,
    proofOf({ ...target, calls }),
    seconds.toFixed(0),
    problems.length === 0 ? "fine" : `FAILED (${problems.length})`,
  ]);
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return textTable([head, widths.map((width) => "-".repeat(width)), ...rows]);
}
