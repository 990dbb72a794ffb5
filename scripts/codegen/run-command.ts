import { spawn } from "node:child_process";

/** Where and with what a command runs. */
export type CommandOptions = { cwd: string; env?: NodeJS.ProcessEnv };

/**
 * Runs a command and resolves to its standard output.
 *
 * @throws Error with all that it printed, when it fails or cannot be started
 */
export function runCommand(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: CommandOptions,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let all = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
      all += chunk;
    });
    child.stderr.on("data", (chunk) => {
      all += chunk;
    });
    child.on("error", (error) => reject(new Error(`${command} cannot be started: ${error.message}`)));
    child.on("close", (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${command} ${args.join(" ")} failed with exit code ${code}:\n${all}`));
    });
  });
}
