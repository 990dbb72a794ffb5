import { writeFile } from "node:fs/promises";
import type { ExchangeLog } from "../exchanges/exchange-log.ts";
import { checksOf, type ExchangeReport } from "../exchanges/log-report.ts";
import { reportPath } from "../exchanges/report-site.ts";
import { createReport } from "../findings/report.ts";
import { junitReport } from "../findings/reporters/junit.ts";
import { prettyReport } from "../findings/reporters/pretty.ts";
import type { RunningServer } from "../server/http-server.ts";
import { spareAmongLargeBodies } from "../server/release.ts";
import type { CommandContext } from "./command-context.ts";
import type { failOnOf, ServerFlags } from "./server-options.ts";
import { stopSignal } from "./stop-signal.ts";
import { UsageError } from "./usage-error.ts";

/** A server with books that a command runs. */
export type ServerRun = {
  flags: ServerFlags;
  /** What makes the exit code 1. */
  failOn: ReturnType<typeof failOnOf>;
  exchangeLog: ExchangeLog;
  /** Starts it. */
  start: () => Promise<RunningServer>;
  /** What is printed once it listens, one line per address; the address of the report and `Ready` come after it. */
  introduce: (origin: string) => readonly string[];
};

/**
 * Runs a server until the process is told to stop (SIGINT or SIGTERM), lets answers under way finish, and then writes
 * the reports.
 *
 * @returns the exit code: 0, or 1 when there was what `--fail-on` names
 * @throws UsageError for a port that cannot be had, and for a report that cannot be written
 */
export async function runServer(
  { flags, failOn, exchangeLog, start, introduce }: ServerRun,
  context: CommandContext,
): Promise<number> {
  spareAmongLargeBodies();
  const server = await startOrExplain(start, flags);
  const { print, note } = context;
  const stopped = stopSignal();
  for (const line of flags.quiet ? [server.origin] : linesOf(server.origin, introduce)) print(line);
  if (!isLoopback(server.origin)) note("This address is not loopback: other machines may reach it.");
  await stopped;
  await server.close();
  const report = exchangeLog.report();
  await writeReports(report, flags);
  if (!flags.quiet) print(textOf(report));
  return hasFailed(report, failOn) ? 1 : 0;
}

function linesOf(origin: string, introduce: ServerRun["introduce"]): string[] {
  const shown = origin.replace("//127.0.0.1:", "//localhost:");
  return [...introduce(shown), `report   ${shown}${reportPath}`, "Ready. Stop with Ctrl-C."];
}

function isLoopback(origin: string): boolean {
  const { hostname } = new URL(origin);
  return hostname === "[::1]" || hostname.startsWith("127.");
}

async function startOrExplain(start: ServerRun["start"], { host }: ServerFlags): Promise<RunningServer> {
  try {
    return await start();
  } catch (error) {
    const { code, port } = error as NodeJS.ErrnoException & { port?: number };
    if (code === "EADDRINUSE") {
      throw new UsageError(`Port ${port} is in use. Choose another: --port ${Number(port) + 1}`);
    }
    if (code === "EACCES") {
      throw new UsageError(`Port ${port} is not allowed for this user. Choose one above 1023.`);
    }
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN") {
      throw new UsageError(`This machine has no address ${host} to listen on.`);
    }
    throw error;
  }
}

async function writeReports(report: ExchangeReport, { report: json, junit }: ServerFlags): Promise<void> {
  if (json !== undefined) await writeOrExplain(json, `${JSON.stringify(report, null, 2)}\n`);
  if (junit !== undefined) await writeOrExplain(junit, junitReport(createReport(checksOf(report))));
}

async function writeOrExplain(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`Cannot write ${file}: ${code ?? "unknown reason"}.`);
  }
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
  if (failOn === undefined) return false;
  return summary.violations > 0 || (failOn === "warning" && summary.warnings > 0);
}
