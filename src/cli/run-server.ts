import { isLoopback } from "../base/loopback.ts";
import type { ExchangeLog } from "../exchanges/exchange-log.ts";
import { checksOf, type ExchangeReport } from "../exchanges/log-report.ts";
import { reportPath } from "../exchanges/report-site.ts";
import { createReport } from "../findings/report.ts";
import { junitReport } from "../findings/reporters/junit.ts";
import { prettyReport } from "../findings/reporters/pretty.ts";
import type { RunningServer } from "../server/http-server.ts";
import { spareAmongLargeBodies } from "../server/release.ts";
import type { CommandContext } from "./command-context.ts";
import { tryOutputFiles, writeOutputFile } from "./output-file.ts";
import type { FailOn, ServerFlags } from "./server-options.ts";
import { startOrExplain } from "./start-or-explain.ts";
import { stopSignal } from "./stop-signal.ts";

/** A server with a log of what comes through it, that a command runs. */
export type ServerRun = {
  flags: ServerFlags;
  /** What makes the command fail. */
  failOn: ReadonlySet<FailOn>;
  exchangeLog: ExchangeLog;
  /** Starts it. */
  start: () => Promise<RunningServer>;
  /** What is printed once it listens, one line per address; the address of the report and `Ready` come after it. */
  introduce: (origin: string) => readonly string[];
};

/**
 * Runs a server until the process is told to stop (SIGINT, SIGTERM or SIGHUP), lets answers under way finish, and then
 * writes the reports.
 *
 * @returns the exit code: 0; 1 when there was what `--fail-on` names; 2 when it names `nothing` and no call came
 * @throws UsageError for a port that cannot be had, and for a report that cannot be written. Where that shows only at the
 *   end, what the report says is printed first
 */
export async function runServer(
  { flags, failOn, exchangeLog, start, introduce }: ServerRun,
  context: CommandContext,
): Promise<number> {
  spareAmongLargeBodies();
  await tryOutputFiles(flags.report, flags.junit);
  const { host = "127.0.0.1" } = flags;
  const server = await startOrExplain(start, host, (port) => `--port ${port}`);
  const { print, note } = context;
  const stopped = stopSignal();
  for (const line of flags.quiet ? [server.origin] : linesOf(server.origin, introduce)) print(line);
  if (!isLoopback(new URL(server.origin).hostname)) {
    note("This address is not loopback: other machines may reach it.");
  }
  await stopped;
  await server.close();
  const report = exchangeLog.report();
  const [unwritten] = await writeReports(report, flags);
  if (!flags.quiet || unwritten) print(textOf(report));
  if (unwritten) throw unwritten;
  if (hasFailed(report, failOn)) return 1;
  if (!failOn.has("nothing") || report.coverage.operations.exercised.length > 0) return 0;
  note("No call of the contract came, so that nothing was checked.");
  return 2;
}

function linesOf(origin: string, introduce: ServerRun["introduce"]): string[] {
  const shown = origin.replace("//127.0.0.1:", "//localhost:");
  return [...introduce(shown), `report   ${shown}${reportPath}`, "Ready. Stop with Ctrl-C."];
}

/** Writes what can be written, and returns why the rest cannot. */
async function writeReports(
  report: ExchangeReport,
  { report: json, junit }: ServerFlags,
): Promise<readonly unknown[]> {
  const files = [
    { file: json, text: () => `${JSON.stringify(report, null, 2)}\n` },
    { file: junit, text: () => junitReport(createReport(checksOf(report))) },
  ];
  const writing = files.map(async ({ file, text }) => file !== undefined && writeOutputFile(file, text()));
  const settled = await Promise.allSettled(writing);
  return settled.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
}

/** The report for people. Coverage stands in the JSON. */
function textOf(report: ExchangeReport): string {
  const { exchanges, violations, findings } = report.summary;
  const written = createReport(checksOf(report));
  const { error: errors, warning: warnings, note: notes } = findings;
  const summary = { checked: exchanges, failed: violations, errors, warnings, notes };
  const { operations } = report.coverage;
  const all = operations.exercised.length + operations.notExercised.length;
  const covered = `${operations.exercised.length} of ${all} operations were called.`;
  return `${prettyReport({ ...written, summary }, { noun: "exchange" })}\n${covered}`;
}

function hasFailed({ summary }: ExchangeReport, failOn: ServerRun["failOn"]): boolean {
  const { violations, warnings } = summary;
  return (failOn.has("violation") && violations > 0) || (failOn.has("warning") && violations + warnings > 0);
}
