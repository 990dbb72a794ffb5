import { type ChildProcess, spawn } from "node:child_process";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { commandFile } from "../../scripts/package/entries.ts";

const children = new Set<ChildProcess>();

/** Kills the commands that still run. */
export function killCommands(): void {
  for (const child of children) child.kill("SIGKILL");
  children.clear();
}

process.once("exit", killCommands);

/**
 * Runs a command that serves, until it listens. `stop` ends it and has its exit code.
 *
 * @param listens finds the origin in what the command has printed so far, once it listens
 */
export async function startCommand(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  listens: (output: string) => string | undefined,
) {
  const child = spawn(process.execPath, [fromRoot(commandFile), ...args], {
    cwd: fromRoot("."),
    env: { ...process.env, ...env },
  });
  children.add(child);
  let output = "";
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const origin = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const found = listens(output);
      if (found) resolve(found);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    ended.then(() => reject(new Error(`${args[0]} ended: ${output}`)));
  });
  const stop = (signal: NodeJS.Signals = "SIGINT") => {
    child.kill(signal);
    return ended;
  };
  return { origin, stop, output: () => output };
}
