import { spawn } from "node:child_process";
import { fromRoot } from "./paths.ts";

/** The command line programs that the scripts call, by the file that npm installs for each. */
const programs = {
  redocly: "node_modules/@redocly/cli/bin/cli.js",
  spectral: "node_modules/@stoplight/spectral-cli/dist/index.js",
  biome: "node_modules/@biomejs/biome/bin/biome",
  tsc: "node_modules/typescript/bin/tsc",
} as const;

/** What a program did: its exit code, and all that it printed. */
export type ToolRun = { code: number; output: string };

/**
 * Runs an installed program in the root of the repository, with telemetry and update notices off.
 *
 * @example const { code, output } = await runTool("tsc", ["--noEmit"]);
 */
export function runTool(program: keyof typeof programs, args: readonly string[]): Promise<ToolRun> {
  const child = spawn(process.execPath, [fromRoot(programs[program]), ...args], {
    cwd: fromRoot("."),
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Like {@link runTool}, but throws what the program printed when it fails. */
export async function runToolOrThrow(program: keyof typeof programs, args: readonly string[]): Promise<void> {
  const { code, output } = await runTool(program, args);
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} failed with exit code ${code}:\n${output}`);
}
