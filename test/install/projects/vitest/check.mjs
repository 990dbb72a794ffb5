import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expectResults } from "./results.mjs";

const vitest = ["node_modules/vitest/vitest.mjs", "run", "--reporter=json", "--outputFile=results.json"];
const { stderr } = spawnSync(process.execPath, vitest, { encoding: "utf8" });
expectResults(JSON.parse(readFileSync("results.json", "utf8")), stderr);

execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "."], { stdio: "inherit" });
console.log("matchers have their types");
