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
  /** Whether what came back leaves open that the contract is kept: the check found nothing, and proves nothing. */
  readonly unproven?: boolean;
  /** Figures that change from run to run, and so are no part of the name. */
  readonly properties?: Readonly<Record<string, string | number>>;
};

/** How many checks there were, and how many findings of each weight. */
export type Summary = {
  readonly checked: number;
  /** Checks with an error. */
  readonly failed: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** How many exchanges of a recording are no call and no push of the contract, so that nothing is said of them. */
  readonly unrecognised?: number;
  /** Checks that prove nothing, where there may be some. */
  readonly unproven?: number;
};

/** What came out of a run of checks. Reporters write it; `--json` prints `ok`, `summary` and `findings`. */
export type Report = {
  /** Whether there is no error, and something was proven. */
  readonly ok: boolean;
  readonly summary: Summary;
  /** All findings, in the order of the checks. */
  readonly findings: readonly ReportFinding[];
  readonly checks: readonly Check[];
};

/**
 * Sums checks up. The order of the checks is the order of the report.
 *
 * @param unrecognised how many exchanges were not checked, since the contract does not know them
 */
export function createReport(checks: readonly Check[], unrecognised = 0): Report {
  const findings = checks.flatMap((check) => check.findings);
  const number = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const unproven = checks.filter((check) => check.unproven).length;
  const summary = {
    checked: checks.length,
    failed: checks.filter(hasFailed).length,
    errors: number("error"),
    warnings: number("warning"),
    notes: number("note"),
    ...(unrecognised > 0 && { unrecognised }),
    ...(unproven > 0 && { unproven }),
  };
  return { ok: summary.failed === 0 && !provesNothing(summary), summary, findings, checks };
}

/** Whether there were checks, and none of them proves anything. */
export function provesNothing({ checked, unproven = 0 }: Summary): boolean {
  return checked > 0 && unproven === checked;
}

/** Whether a check found an error. */
export function hasFailed({ findings }: Check): boolean {
  return findings.some(({ severity }) => severity === "error");
}
