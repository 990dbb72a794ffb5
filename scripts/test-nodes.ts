// Runs tests on every Node that the package promises.
// npm run test:nodes -- [paths of tests]
import { spawnSync } from "node:child_process";
import { fetchedNode, nodeVersions } from "./lib/fetched.ts";
import { fromRoot } from "./lib/paths.ts";

const paths =
  process.argv.length > 2
    ? process.argv.slice(2)
    : ["test/client", "test/webhooks", "test/cli", "test/package"];
const failed: string[] = [];

for (const version of nodeVersions) {
  const node = fetchedNode(version);
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

function run(program: string, args: readonly string[], output: "inherit" | "pipe", env = process.env) {
  return spawnSync(program, args, {
    cwd: fromRoot("."),
    env,
    stdio: ["ignore", output, "inherit"],
    encoding: "utf8",
  });
}
