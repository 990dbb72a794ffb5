import type { Report } from "../findings/report.ts";
import { githubReport } from "../findings/reporters/github.ts";
import { jsonReport } from "../findings/reporters/json.ts";
import { junitReport } from "../findings/reporters/junit.ts";
import { prettyReport } from "../findings/reporters/pretty.ts";
import type { CommandContext } from "./command-context.ts";
import { hasColour } from "./has-colour.ts";
import type { GivenOptions } from "./options.ts";
import { tryOutputFiles, writeOutputFile } from "./output-file.ts";
import { wrongUsage } from "./usage-error.ts";

/** The options by which every command that checks something takes its report. */
export const reportOptions = {
  json: { type: "boolean" },
  junit: { type: "string" },
  github: { type: "boolean" },
  "fail-on": { type: "string" },
} as const;

/** Given options about a report. */
export type ReportFlags = GivenOptions<typeof reportOptions>;

/** What `--help` says of {@link reportOptions}. */
export const reportHelp = `  --json          print one JSON object: {ok, summary, findings}
  --junit FILE    also write a JUnit report to FILE
  --github        also print annotations for GitHub Actions
  --fail-on LEVEL the least severe finding that makes the exit code 1: error (default) or warning
Colours show on a terminal; NO_COLOR turns them off.`;

/**
 * Checks the options of a report before the work begins: nothing is sent for a report that nobody would get.
 *
 * @throws UsageError for an unknown `--fail-on`, and for a file that cannot be written
 */
export async function checkReportOptions({ "fail-on": level, junit }: ReportFlags): Promise<void> {
  if (level !== undefined && level !== "error" && level !== "warning")
    throw wrongUsage`--fail-on takes error or warning, not "${level}".`;
  await tryOutputFiles(junit);
}

/**
 * Prints a report, then writes it to the file that was named for it.
 *
 * @param noun what a check is called, `message` by default
 * @returns the exit code: 1 where something was found that `--fail-on` names, otherwise 0, and 2 where nothing was proven
 * @throws UsageError when the JUnit file cannot be written; the report is printed by then
 */
export async function writeReport(
  report: Report,
  options: ReportFlags,
  context: Pick<CommandContext, "env" | "isTerminal" | "print" | "annotate">,
  noun = "message",
): Promise<number> {
  const { print, annotate = print } = context;
  print(options.json ? jsonReport(report) : prettyReport(report, { colour: hasColour(context), noun }));
  const annotations = options.github && !options.json ? githubReport(report) : "";
  if (annotations !== "") annotate(annotations);
  if (options.junit !== undefined) await writeOutputFile(options.junit, junitReport(report));
  const { failed, warnings } = report.summary;
  if (failed > 0 || (options["fail-on"] === "warning" && warnings > 0)) return 1;
  return report.ok ? 0 : 2;
}
