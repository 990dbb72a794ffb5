import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

/** How a command ended, and what it wrote. */
export type ShellRun = { status: number; stdout: string; stderr: string };

/**
 * Runs a command as a reader would paste it into a shell. A machine without curl gets a stand-in that knows the
 * options our documents use.
 */
export function runShell(command: string): Promise<ShellRun> {
  const standIn = fileURLToPath(new URL("bin/", import.meta.url));
  const env = { ...process.env, PATH: `${process.env["PATH"]}:${standIn}` };
  return new Promise((resolve) => {
    execFile("sh", ["-c", command], { env }, (error, stdout, stderr) => {
      const status = typeof error?.code === "number" ? error.code : error ? 1 : 0;
      resolve({ status, stdout, stderr });
    });
  });
}
