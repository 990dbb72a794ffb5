// Runs the tests of the inbox on its stores, each with servers of its own. Where this Node has no SQLite, those of SQLite run
// on Node 22 as well.
// npm run test:stores -- [paths of tests]
import { spawnSync } from "node:child_process";
import { nodeOfVersion } from "./lib/node-version.ts";
import { fromRoot } from "./lib/paths.ts";

const paths = process.argv.slice(2);
const hasSqlite = process.getBuiltinModule("node:sqlite") !== undefined;
const passed = [vitest(process.execPath, "stores", paths)];
if (!hasSqlite && (paths.length === 0 || paths.some((path) => path.includes("sqlite"))))
  passed.push(vitest(nodeOfVersion("22"), "stores-node-22", ["sqlite"]));
process.exitCode = passed.every(Boolean) ? 0 : 1;

/** Whether the tests have passed. */
function vitest(node: string, name: string, chosen: readonly string[]): boolean {
  const args = ["run", "--config", "test/vitest.stores.config.ts", ...chosen];
  const { status } = spawnSync(node, [fromRoot("node_modules/vitest/vitest.mjs"), ...args], {
    cwd: fromRoot("."),
    env: { ...process.env, RUN_NAME: name },
    stdio: ["ignore", "inherit", "inherit"],
  });
  return status === 0;
}
