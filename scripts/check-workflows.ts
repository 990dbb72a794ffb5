// Checks the workflows with actionlint, which Go installs below dist/ where it is not there yet.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fromRoot } from "./lib/paths.ts";

const version = "v1.7.12";
const folder = fromRoot(`dist/actionlint/${version}`);
const program = `${folder}/actionlint`;

if (!existsSync(program)) {
  const { status } = spawnSync("go", ["install", `github.com/rhysd/actionlint/cmd/actionlint@${version}`], {
    env: { ...process.env, GOBIN: folder },
    stdio: "inherit",
  });
  if (status !== 0)
    throw new Error(`actionlint ${version} could not be installed. It takes Go: https://go.dev/dl`);
}
const { status } = spawnSync(program, ["-color=false"], { cwd: fromRoot("."), stdio: "inherit" });
if (status === 0) console.log("The workflows are fine");
process.exitCode = status ?? 1;
