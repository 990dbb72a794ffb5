import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { fromRoot } from "../../scripts/lib/paths.ts";

/** Receives large bodies in a process of its own, and prints the flags of V8 that were set. */
const script = `
import v8 from "node:v8";
import { syncBuiltinESMExports } from "node:module";
const flags = [];
v8.setFlagsFromString = (flag) => flags.push(flag);
syncBuiltinESMExports();
const { releaseBytes, spareAmongLargeBodies } = await import("./src/server/release.ts");
if (process.env.SPARE) spareAmongLargeBodies();
process.on("uncaughtException", () => {});
for (let round = 0; round < 3; round++) {
  releaseBytes(5_000_000);
  await new Promise(setImmediate);
}
console.log(JSON.stringify(flags));
`;

async function flagsSet(env: Record<string, string>): Promise<string[]> {
  const args = ["--import", "tsx", "--input-type=module", "--eval", script];
  const options = { cwd: fromRoot("."), env: { ...process.env, ...env } };
  return JSON.parse((await promisify(execFile)(process.execPath, args, options)).stdout);
}

test("large bodies change no flag of V8 in the process of a user", async () => {
  expect(await flagsSet({})).toEqual([]);
});

test("they do where the process does nothing but serve", async () => {
  expect(await flagsSet({ SPARE: "1" })).toContain("--semi-space-growth-factor=1");
});
