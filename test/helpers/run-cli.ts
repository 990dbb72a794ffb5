import { spawn } from "node:child_process";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { commandFile } from "../../scripts/package/entries.ts";
import type { ShellRun } from "./shell.ts";

/** What a run of the command is given. */
export type CliInput = {
  /** Environment variables besides those of this process; `FULFILLMENT_SECRET` is never passed on. */
  env?: Readonly<Record<string, string>>;
  stdin?: string | Uint8Array;
};

/** Runs the command `fulfillment-openapi` in a process of its own, in the root of the repository. */
export function runCli(args: readonly string[], { env = {}, stdin = "" }: CliInput = {}): Promise<ShellRun> {
  const { FULFILLMENT_SECRET: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [fromRoot(commandFile), ...args], {
    cwd: fromRoot("."),
    env: { ...inherited, ...env },
  });
  const output = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (chunk) => {
      output[stream] += chunk;
    });
  }
  // A command that fails early does not read its input.
  child.stdin.on("error", () => {});
  child.stdin.end(stdin);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({ status: status ?? 1, ...output }));
  });
}
