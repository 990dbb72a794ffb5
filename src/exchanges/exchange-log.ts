import { fullName } from "../contract/find-operation.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import type { Finding } from "../findings/finding.ts";
import type { RawRequest } from "../judge/exchange.ts";
import type { InspectedRequest } from "../judge/inspect-request.ts";
import type { Reply } from "../server/reply.ts";
import type { Account, OperationAccount } from "./account.ts";
import { failureCodeOf } from "./answer-code.ts";
import { type ExchangeReport, reportOf } from "./log-report.ts";
import {
  createKeep,
  exchangeOf,
  type Keep,
  type LoggedExchange,
  loggedCopy,
  type Verdict,
} from "./logged-exchange.ts";
import { createLoggedFindings } from "./logged-findings.ts";

/** Counts every exchange, and keeps the first ones, in bounded memory. */
export type ExchangeLog = {
  /**
   * Enters an exchange.
   *
   * @param scenario name of the example that was answered, if one was
   * @param found what the answer of a real system breaks; answers of the mock are not judged
   */
  record(
    request: RawRequest,
    inspected: InspectedRequest,
    reply: Pick<Reply, "status" | "body" | "fault">,
    scenario?: string,
    found?: readonly Finding[],
  ): void;
  /** What has been entered so far. */
  report(): ExchangeReport;
  /** The last exchanges, the oldest first: as many as the log was told to keep. */
  recent?(): readonly LoggedExchange[];
};

/** A log whose secrets may become more, as keys do that change. */
export type GrowingExchangeLog = ExchangeLog & {
  /** More texts that must not stand in the report. */
  hide(secrets: readonly string[]): void;
};

/** What a log is made with. */
export type ExchangeLogOptions = {
  /** The operations whose coverage is told. */
  operations: readonly OperationDescriptor[];
  /** Texts that must not stand in the report. */
  secrets?: readonly string[];
  /** How many exchanges, and how many different findings, are kept in full. Default 1000. */
  limit?: number;
  /** How many of the last exchanges are kept in full beside the first ones. Default 0. */
  recent?: number;
};

/**
 * Starts a log: counts of everything, and the first exchanges and the first different findings in full.
 *
 * @example
 * const exchangeLog = createExchangeLog({ operations });
 * await startMockServer({ engine, operations, judge, exchangeLog });
 * exchangeLog.report().summary.violations
 */
export function createExchangeLog({
  operations,
  secrets = [],
  limit = 1000,
  recent = 0,
}: ExchangeLogOptions): GrowingExchangeLog {
  let hidden = [...secrets];
  let current = createKeep(hidden);
  const keep: Keep = {
    text: (text) => current.text(text),
    pointer: (pointer) => current.pointer(pointer),
    usual: (text) => current.usual(text),
  };
  const account = emptyAccount(operations, limit, keep);
  let last: LoggedExchange[] = [];
  return {
    record(request, inspected, reply, scenario, found = none) {
      const findings = found.length === 0 ? inspected.findings : [...inspected.findings, ...found];
      const verdict = verdictOf(findings);
      const number = ++account.exchanges;
      account.verdicts[verdict]++;
      if (reply.fault !== undefined) add(account.faults, reply.fault);
      const kept: Finding[] = [];
      for (const finding of findings) {
        account.severities[finding.severity]++;
        const like = account.findings.keep(finding, number);
        if ((number <= limit || recent > 0) && kept.length < findingsPerExchange)
          kept.push(loggedCopy(finding, like, keep));
      }
      const { operation } = inspected;
      const own = operation && account.operations.get(fullName(operation));
      if (own) {
        own.calls++;
        if (verdict === "violation") own.violations++;
        if (reply.fault === undefined) enterAnswer(own, operation, reply, scenario);
      }
      if (number > limit && recent === 0) return;
      const exchange = exchangeOf(number, request, inspected, reply, scenario, verdict, kept, keep);
      if (number <= limit) account.kept.push(exchange);
      if (recent > 0) last.push(exchange);
      if (last.length >= 2 * recent) last = last.slice(recent);
    },
    report: () => reportOf(account, operations, hidden),
    hide(more) {
      hidden = [...new Set([...hidden, ...more])];
      current = createKeep(hidden);
    },
    recent: () => last.slice(-recent),
  };
}

/** How many findings of one exchange are kept with it. */
const findingsPerExchange = 10;

const none: readonly Finding[] = [];

function emptyAccount(operations: readonly OperationDescriptor[], limit: number, keep: Keep): Account {
  const calls = operations.filter(({ direction }) => direction === "call");
  return {
    exchanges: 0,
    verdicts: { ok: 0, warning: 0, violation: 0 },
    severities: { error: 0, warning: 0, note: 0 },
    faults: new Map(),
    kept: [],
    findings: createLoggedFindings(limit, keep),
    operations: new Map(
      calls.map((call) => [
        fullName(call),
        { calls: 0, violations: 0, scenarios: new Set(), codes: new Set() },
      ]),
    ),
  };
}

function enterAnswer(
  own: OperationAccount,
  { failureCodes }: OperationDescriptor,
  reply: Pick<Reply, "body">,
  scenario: string | undefined,
): void {
  // An example says the same each time.
  if (scenario !== undefined && own.scenarios.has(scenario)) return;
  if (scenario !== undefined) own.scenarios.add(scenario);
  const code = failureCodeOf(reply);
  if (code !== undefined && failureCodes.includes(code)) own.codes.add(code);
}

function verdictOf(findings: readonly Finding[]): Verdict {
  let verdict: Verdict = "ok";
  for (const { severity } of findings) {
    if (severity === "error") return "violation";
    if (severity === "warning") verdict = "warning";
  }
  return verdict;
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
