import { createRedact } from "../base/redact.ts";
import { fullName } from "../contract/find-operation.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import type { Finding } from "../findings/finding.ts";
import type { Check } from "../findings/report.ts";
import type { Account, OperationAccount } from "./account.ts";
import type { LoggedExchange } from "./logged-exchange.ts";

/** What a log tells: what was wrong, and what was exercised. */
export type ExchangeReport = {
  /** Whether no exchange broke the contract. */
  ok: boolean;
  summary: {
    exchanges: number;
    /** Exchanges with nothing wrong. */
    ok: number;
    /** Exchanges with nothing but warnings. */
    warnings: number;
    /** Exchanges that broke the contract. */
    violations: number;
    /** Findings by weight. */
    findings: { error: number; warning: number; note: number };
    /** Answers into which a fault was injected, by fault. */
    faults: Record<string, number>;
  };
  /** Each different finding once, with how often it was made and in which exchange first. */
  findings: (Finding & { count: number; firstExchange: number })[];
  /** How many findings were made beside those that are listed. */
  findingsLeftOut: number;
  coverage: Coverage;
  /** The first exchanges. */
  exchanges: LoggedExchange[];
  /** How many exchanges there were beside those that are listed. */
  exchangesLeftOut: number;
};

/** What was exercised of the contract, and what was not. */
export type Coverage = {
  operations: Split;
  scenarios: Split;
  failureCodes: Split;
  byOperation: {
    operation: string;
    calls: number;
    violations: number;
    scenarios: Split;
    failureCodes: Split;
  }[];
};

/** Names that were met, and names that were not. */
export type Split = { exercised: string[]; notExercised: string[] };

/** Makes the report of a log. It holds no secret. */
export function reportOf(
  account: Account,
  operations: readonly OperationDescriptor[],
  secrets: readonly string[],
): ExchangeReport {
  const redact = createRedact(secrets);
  const clean = (finding: Finding): Finding => {
    const { pointer, expected, actual, fix } = finding;
    return { ...finding, pointer: redact.name(pointer), ...redact.value({ expected, actual, fix }) };
  };
  return {
    ok: account.verdicts.violation === 0,
    summary: summaryOf(account),
    findings: account.findings.all().map(({ finding, count, firstExchange }) => ({
      ...clean(finding),
      count,
      firstExchange,
    })),
    findingsLeftOut: account.findings.leftOut(),
    coverage: coverageOf(account, operations),
    exchanges: account.kept.map((kept) => ({
      ...kept,
      path: redact.text(kept.path),
      findings: kept.findings.map(clean),
    })),
    exchangesLeftOut: account.exchanges - account.kept.length,
  };
}

function summaryOf({ exchanges, verdicts, severities, faults }: Account): ExchangeReport["summary"] {
  const { ok, warning: warnings, violation: violations } = verdicts;
  const findings = { ...severities };
  return { exchanges, ok, warnings, violations, findings, faults: Object.fromEntries(faults) };
}

function coverageOf(account: Account, operations: readonly OperationDescriptor[]): Coverage {
  const entries = operations.flatMap((operation) => {
    const own = account.operations.get(fullName(operation));
    return own ? [operationCoverage(operation, own)] : [];
  });
  const together = (member: "scenarios" | "failureCodes"): Split => ({
    exercised: entries.flatMap((entry) => prefixed(entry.operation, entry[member].exercised)),
    notExercised: entries.flatMap((entry) => prefixed(entry.operation, entry[member].notExercised)),
  });
  return {
    operations: split(
      entries.map(({ operation }) => operation),
      (name) => (account.operations.get(name)?.calls ?? 0) > 0,
    ),
    scenarios: together("scenarios"),
    failureCodes: together("failureCodes"),
    byOperation: entries,
  };
}

function operationCoverage(
  operation: OperationDescriptor,
  { calls, violations, scenarios, codes }: OperationAccount,
): Coverage["byOperation"][number] {
  const documented = [...new Set(Object.values(operation.scenarios.response).flat())];
  return {
    operation: fullName(operation),
    calls,
    violations,
    scenarios: split(documented, (name) => scenarios.has(name)),
    failureCodes: split(operation.failureCodes, (code) => codes.has(code)),
  };
}

function split(names: readonly string[], isMet: (name: string) => boolean): Split {
  return {
    exercised: names.filter((name) => isMet(name)),
    notExercised: names.filter((name) => !isMet(name)),
  };
}

function prefixed(operation: string, names: readonly string[]): string[] {
  return names.map((name) => `${operation} ${name}`);
}

/** The same for the reporters of the contract kit: one check for each operation that was called, and each direction. */
export function checksOf({ coverage, findings }: ExchangeReport): Check[] {
  const called = coverage.byOperation.filter(({ calls }) => calls > 0).map(({ operation }) => operation);
  const about = [...new Set([...called, ...findings.map(({ operation }) => operation)])];
  return about.flatMap((operation) => {
    const own = findings.filter((finding) => finding.operation === operation);
    const calls = coverage.byOperation.find((entry) => entry.operation === operation)?.calls;
    return checksOfOperation(operation, calls, own);
  });
}

function checksOfOperation(
  operation: string,
  calls: number | undefined,
  findings: ExchangeReport["findings"],
): Check[] {
  const requests = findings.filter(({ direction }) => direction === "request");
  const responses = findings.filter(({ direction }) => direction === "response");
  const name = calls === undefined ? "requests" : "calls";
  return [
    { name, operation, direction: "request", findings: requests },
    ...(responses.length > 0
      ? [{ name, operation, direction: "response", findings: responses } as const]
      : []),
  ];
}
