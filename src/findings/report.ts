import type { Finding, MessageDirection, Severity } from "./finding.ts";

/** A finding with the place in a file that it is about, where there is one. */
export type ReportFinding = Finding & {
  /** File as it was named to the command. */
  readonly file?: string;
  /** Line of the place in that file, from 1. */
  readonly line?: number;
  /** Name of the check that found it, where the finding alone does not tell what was sent. */
  readonly case?: string;
};

/** One thing that was checked. */
export type Check = {
  /** What it was, unique within the report where that can be: `orders.jsonl:3`, or the name of a case. */
  readonly name: string;
  /** Operation with its family, `glink.createOrder`; empty where none could be told. */
  readonly operation: string;
  readonly direction: MessageDirection;
  readonly findings: readonly ReportFinding[];
  /** How long it took, in seconds, where that matters. */
  readonly seconds?: number;
};

/** How many checks there were, and how many findings of each weight. */
export type Summary = {
  readonly checked: number;
  /** Checks with an error. */
  readonly failed: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
};

/** What came out of a run of checks. Reporters write it; `--json` prints `ok`, `summary` and `findings`. */
export type Report = {
  /** Whether there is no error. */
  readonly ok: boolean;
  readonly summary: Summary;
  /** All findings, in the order of the checks. */
  readonly findings: readonly ReportFinding[];
  readonly checks: readonly Check[];
};

/** Sums checks up. The order of the checks is the order of the report. */
export function createReport(checks: readonly Check[]): Report {
  const findings = checks.flatMap((check) => check.findings);
  const number = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const summary = {
    checked: checks.length,
    failed: checks.filter(hasFailed).length,
    errors: number("error"),
    warnings: number("warning"),
    notes: number("note"),
  };
  return { ok: summary.failed === 0, summary, findings, checks };
}

/** Whether a check found an error. */
export function hasFailed({ findings }: Check): boolean {
  return findings.some(({ severity }) => severity === "error");
}
