import type { Severity } from "../findings/finding.ts";
import type { LoggedExchange, Verdict } from "./logged-exchange.ts";
import type { LoggedFindings } from "./logged-findings.ts";

/** What became of an operation. */
export type OperationAccount = {
  calls: number;
  violations: number;
  scenarios: Set<string>;
  codes: Set<string>;
};

/** All that the books hold. */
export type Account = {
  exchanges: number;
  verdicts: Record<Verdict, number>;
  severities: Record<Severity, number>;
  faults: Map<string, number>;
  kept: LoggedExchange[];
  findings: LoggedFindings;
  operations: Map<string, OperationAccount>;
};
