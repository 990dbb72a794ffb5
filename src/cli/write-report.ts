import { writeFile } from "node:fs/promises";
import type { Report } from "../findings/report.ts";
import { githubReport } from "../findings/reporters/github.ts";
import { jsonReport } from "../findings/reporters/json.ts";
import { junitReport } from "../findings/reporters/junit.ts";
import { prettyReport } from "../findings/reporters/pretty.ts";
import type { CommandContext } from "./command-context.ts";
import type { GivenOptions } from "./options.ts";
import { UsageError } from "./usage-error.ts";

/** The options by which every command that checks something takes its report. */
export const reportOptions = {
  json: { type: "boolean" },
  junit: { type: "string" },
  github: { type: "boolean" },
} as const;

/** What `--help` says of {@link reportOptions}. */
export const reportHelp = `  --json          print one JSON object: {ok, summary, findings}
  --junit FILE    write a JUnit report to FILE as well
  --github        print annotations for GitHub Actions as well
Colours show on a terminal; NO_COLOR turns them off.`;

/**
 * Writes a report as the options demand.
 *
 * @param noun what a check is called, `message` by default
 * @returns the exit code: 0 without errors, 1 with some
 * @throws UsageError when the JUnit file cannot be written
 */
export async function writeReport(
  report: Report,
  options: GivenOptions<typeof reportOptions>,
  { env, isTerminal = false, print }: Pick<CommandContext, "env" | "isTerminal" | "print">,
  noun = "message",
): Promise<number> {
  if (options.junit !== undefined) await writeOrExplain(options.junit, junitReport(report));
  if (options.json) print(jsonReport(report));
  else
    print(prettyReport(report, { colour: isTerminal && !env["NO_COLOR"] && env["TERM"] !== "dumb", noun }));
  const annotations = options.github && !options.json ? githubReport(report) : "";
  if (annotations !== "") print(annotations);
  return report.ok ? 0 : 1;
}

/**
 * Writes a file that the user named.
 *
 * @throws UsageError when it cannot be written
 */
export async function writeOrExplain(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    const { code = "unknown reason" } = error as NodeJS.ErrnoException;
    throw new UsageError(`Cannot write ${file}: ${code === "ENOENT" ? "there is no such folder" : code}.`);
  }
}
