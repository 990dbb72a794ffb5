import { execFile } from "node:child_process";
import type { ShellRun } from "../helpers/shell.ts";

/** Runs a program of a runtime, which sees nothing of the packages of this repository, to its end. */
export function runCommand(cwd: string, program: string, args: readonly string[]): Promise<ShellRun> {
  const { NODE_OPTIONS: _, NODE_PATH: __, ...env } = process.env;
  const quiet = { DENO_NO_UPDATE_CHECK: "1", DO_NOT_TRACK: "1" };
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env: { ...env, ...quiet } }, (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === "number" ? error.code : error ? 1 : 0, stdout, stderr });
    });
  });
}
