import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { nodeOfVersion } from "../../scripts/lib/node-version.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import type { Neighbour } from "../install/neighbours.ts";
import type { ShellRun } from "./shell.ts";

/** The versions of npm that teams install the package with. */
export const npmVersions = ["10.9.9", "11.21.2"] as const;

/** What was published later is not seen, so that a run next year installs what a run today does. */
const day = "2026-11-27";

// Nothing of what is installed runs by itself; and all installations fetch each package once.
const quietly = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier"];
const from = [`--before=${day}`, "--prefer-offline", "--cache", fromRoot("dist/npms/cache")];

/** Fetches a version of npm, once, below `dist/`. @throws Error where it cannot be had */
export async function fetchNpm(version: string): Promise<void> {
  if (existsSync(cliOf(version))) return;
  const folder = fromRoot(`dist/npms/${version}`);
  const run = await runIn(fromRoot("."), "npm", [
    "install",
    "--no-save",
    "--prefix",
    folder,
    `npm@${version}`,
  ]);
  if (!existsSync(cliOf(version))) throw new Error(`npm ${version} cannot be had:\n${run.stderr}`);
}

/** The project of a team that has something else installed, in a folder of its own. */
export class TeamProject {
  readonly #folder: string;
  readonly #npm: string;
  readonly #node: string;

  /** Copies the project; nothing is installed yet. */
  constructor({ project, packages, node }: Neighbour, npm: string, parent: string) {
    this.#folder = mkdtempSync(join(parent, `${project}-`));
    this.#npm = cliOf(npm);
    this.#node = node === undefined ? process.execPath : nodeOfVersion(node);
    for (const name of ["shared", project])
      cpSync(fromRoot(`test/install/projects/${name}`), this.#folder, { recursive: true });
    const manifest = { name: "team", private: true, devDependencies: packages };
    writeFileSync(join(this.#folder, "package.json"), JSON.stringify(manifest));
  }

  /** Runs npm there: the installation of what the project has, or of more. */
  install(...packages: readonly string[]): Promise<ShellRun> {
    return this.#run([this.#npm, "install", "--save-dev", ...quietly, ...from, ...packages]);
  }

  /** What `npm ls` finds wrong with all that is installed. */
  async problems(): Promise<string[]> {
    const { stdout } = await this.#run([this.#npm, "ls", "--all", "--json"]);
    const { problems = [] }: { problems?: string[] } = JSON.parse(stdout);
    return problems;
  }

  /** Tries the package beside its neighbour. */
  check(): Promise<ShellRun> {
    return this.#run(["check.mjs"]);
  }

  #run(args: readonly string[]): Promise<ShellRun> {
    return runIn(this.#folder, this.#node, args);
  }
}

function cliOf(npm: string): string {
  return fromRoot(`dist/npms/${npm}/node_modules/npm/bin/npm-cli.js`);
}

const ownVariables = /^(npm_.*|NODE_ENV|NODE_OPTIONS|NODE_PATH|VITEST.*|TEST)$/;

/** Runs a program that sees nothing of the npm and the test runner that run this. */
function runIn(cwd: string, program: string, args: readonly string[]): Promise<ShellRun> {
  const kept = Object.entries(process.env).filter(([name]) => !ownVariables.test(name));
  const path = `${dirname(program)}${delimiter}${process.env["PATH"]}`;
  const env = { ...Object.fromEntries(kept), ...(program.includes("/") && { PATH: path }) };
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      const status = typeof error?.code === "number" ? error.code : error ? 1 : 0;
      resolve({ status, stdout, stderr });
    });
  });
}
