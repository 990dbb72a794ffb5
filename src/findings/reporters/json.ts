import type { Report } from "../report.ts";

/** The report as one JSON object: `{ok, summary, findings}`. */
export function jsonReport({ ok, summary, findings }: Report): string {
  return JSON.stringify({ ok, summary, findings }, null, 2);
}
