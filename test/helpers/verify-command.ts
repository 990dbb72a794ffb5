import { Readable } from "node:stream";
import { verifyCommand } from "../../src/cli/commands/verify.ts";
import type { Report, ReportFinding } from "../../src/findings/report.ts";

/** What a run of `verify` gave. */
export type VerifyRun = { code: number; output: string; notes: string[]; drawn: string[] };

/** Runs `verify` in this process; with `terminal`, its standard error is one. */
export async function verify(
  args: readonly string[],
  { terminal = false, env = {} }: { terminal?: boolean; env?: Record<string, string> } = {},
): Promise<VerifyRun> {
  const run: VerifyRun = { code: -1, output: "", notes: [], drawn: [] };
  run.code = await verifyCommand.run(args, {
    env,
    stdin: Readable.from([]),
    print: (line) => {
      run.output += `${line}\n`;
    },
    note: (line) => run.notes.push(line),
    ...(terminal && { draw: (text: string) => run.drawn.push(text) }),
  });
  return run;
}

/** Runs it with `--json`. */
export async function verifyJson(
  args: readonly string[],
  options: Parameters<typeof verify>[1] = {},
): Promise<VerifyRun & Pick<Report, "ok" | "summary"> & { findings: ReportFinding[] }> {
  const run = await verify([...args, "--json"], options);
  return { ...run, ...JSON.parse(run.output) };
}
