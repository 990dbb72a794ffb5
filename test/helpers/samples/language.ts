import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fromRoot } from "../../../scripts/lib/paths.ts";

/** The source of a sample, by a name that is a file name and a class name: `GlinkCreateOrder`. */
export type Program = { name: string; source: string };

/** How the samples of a language are run. */
export type SampleLanguage = {
  /** The label of the samples. */
  label: string;
  /** The program that runs them, for the reader of a failure: `python3 with requests (apt-get install …)`. */
  toolchain: string;
  /** Whether this machine has it. */
  isHere(): Promise<boolean>;
  /** Runs all programs, in one process where the language allows it, in an empty folder of their own. */
  run(programs: readonly Program[], folder: string): Promise<void>;
};

/** How a program ended. */
export type ProgramRun = { code: number; stdout: string; stderr: string };

/** Runs a program to its end, never through a shell. */
export function execute(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; input?: string } = {},
): Promise<ProgramRun> {
  const { input, ...rest } = options;
  return new Promise((resolve) => {
    const child = execFile(command, args, { maxBuffer: 2 ** 26, ...rest }, (error, stdout, stderr) => {
      const code = typeof error?.code === "number" ? error.code : error ? 127 : 0;
      resolve({ code, stdout, stderr: stderr || (error?.message ?? "") });
    });
    child.stdin?.end(input);
  });
}

/** Like {@link execute}, but throws what a program wrote that failed. */
export async function executeOrThrow(...call: Parameters<typeof execute>): Promise<string> {
  const { code, stdout, stderr } = await execute(...call);
  if (code !== 0) {
    throw new Error(`${call[0]} ended with ${code}:\n${stderr.slice(0, 4000)}\n${stdout.slice(-2000)}`);
  }
  return stdout;
}

/** Whether a command is here and does what it is asked. */
export async function answers(command: string, ...args: string[]): Promise<boolean> {
  return (await execute(command, args)).code === 0;
}

/** An empty folder under `dist/`, made anew. */
export function emptyFolder(name: string): string {
  const folder = fromRoot(`dist/${name}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Writes programs into a folder, and returns the paths of the files. */
export function writePrograms(programs: readonly Program[], folder: string, extension: string): string[] {
  return programs.map(({ name, source }) => {
    const file = join(folder, `${name}${extension}`);
    writeFileSync(file, source);
    return file;
  });
}
