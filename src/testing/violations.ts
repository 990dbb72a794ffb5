import type { ExchangeReport } from "../exchanges/log-report.ts";
import type { Finding } from "../findings/finding.ts";
import { createReport } from "../findings/report.ts";
import { prettyReport } from "../findings/reporters/pretty.ts";

/** Calls broke the contract. The message lists every rule that was broken, with its place and what to do. */
export class ContractViolations extends Error {
  override readonly name = "ContractViolations";
  /** What was found, errors only. */
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(textOf(findings));
    this.findings = findings;
  }
}

/** The findings of a report, each different one once. */
export function findingsIn({ findings }: ExchangeReport): Finding[] {
  return findings.map(({ count: _, firstExchange: __, ...finding }) => finding);
}

/** @throws ContractViolations where a report has an error */
export function refuseViolations(report: ExchangeReport): void {
  const errors = findingsIn(report).filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new ContractViolations(errors);
}

function textOf(findings: readonly Finding[]): string {
  const names = [...new Set(findings.map(({ operation }) => operation))];
  const checks = names.map((operation) => ({
    name: operation || "a call of no operation",
    operation: "",
    direction: "request" as const,
    findings: findings.filter((finding) => finding.operation === operation),
  }));
  return `Calls broke the contract.\n\n${prettyReport(createReport(checks), { noun: "operation" })}`;
}
