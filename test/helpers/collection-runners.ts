import { spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fromRoot } from "../../scripts/lib/paths.ts";

const source = fromRoot("test/collections");
const folder = fromRoot("dist/collection-runners");

/** How a runner ended, and what it printed. */
export type CollectionRun = { readonly status: number | null; readonly output: string };

/** Installs the runners below `dist/` by the lock file beside the tests, unless they are there already. */
export async function installRunners(): Promise<void> {
  const lock = "package-lock.json";
  const isInstalled =
    existsSync(join(folder, "node_modules")) &&
    readFileSync(join(folder, lock), "utf8") === readFileSync(join(source, lock), "utf8");
  if (isInstalled) return;
  mkdirSync(folder, { recursive: true });
  for (const file of ["package.json", lock]) copyFileSync(join(source, file), join(folder, file));
  const { status, output } = await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder);
  if (status !== 0) throw new Error(`The runners could not be installed:\n${output}`);
}

/** Runs the collection of a family; `variables` replace those that it has. */
export type RunCollection = (
  family: string,
  variables: Readonly<Record<string, string>>,
) => Promise<CollectionRun>;

/** The runners, by the name of the folder with their collections. */
export const runners: Readonly<Record<"postman" | "bruno", RunCollection>> = {
  postman: (family, variables) =>
    run(process.execPath, [
      join(folder, "node_modules/newman/bin/newman.js"),
      "run",
      fromRoot(`generated/collections/postman/${family}.json`),
      "--color",
      "off",
      ...given(variables),
    ]),
  bruno: (family, variables) =>
    run(
      process.execPath,
      [join(folder, "node_modules/@usebruno/cli/bin/bru.js"), "run", ...given(variables)],
      fromRoot(`generated/collections/bruno/${family}`),
    ),
};

function given(variables: Readonly<Record<string, string>>): string[] {
  return Object.entries(variables).flatMap(([name, value]) => ["--env-var", `${name}=${value}`]);
}

function run(program: string, args: readonly string[], cwd = fromRoot(".")): Promise<CollectionRun> {
  const child = spawn(program, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += chunk;
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, output }));
  });
}
