import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expectResults } from "./results.mjs";

const jest = ["node_modules/jest/bin/jest.js", "--json", "--outputFile=results.json"];
// What the README says that Jest needs.
const env = { ...process.env, NODE_OPTIONS: "--experimental-vm-modules" };
const { stderr } = spawnSync(process.execPath, jest, { encoding: "utf8", env });
expectResults(JSON.parse(readFileSync("results.json", "utf8")), stderr);

execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "."], { stdio: "inherit" });
console.log("matchers have their types");
