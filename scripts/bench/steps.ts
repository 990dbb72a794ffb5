import { spawn } from "node:child_process";
import { once } from "node:events";
import { fromRoot } from "../lib/paths.ts";
import { runToolOrThrow } from "../lib/run-tool.ts";

/** A measured step: seconds of wall time, the median of several runs. */
export type Measurement = { step: string; seconds: number; limit: string; peer: string };

type Step = { step: string; limit: string; peer: string; run: () => Promise<void> };

const runs = 3;

const steps: Step[] = [
  { step: "npm run build", limit: "12 s", peer: "", run: () => npmRun("build") },
  { step: "npm run docs", limit: "12 s", peer: "", run: () => npmRun("docs") },
  { step: "npm run lint", limit: "", peer: "", run: () => npmRun("lint") },
  tool("redocly bundle glink", "npm run build", [
    "bundle",
    "glink",
    "--config",
    "spec/redocly.yaml",
    "--output",
    "/dev/null",
  ]),
  tool("redocly lint", "npm run lint", ["lint", "--config", "spec/redocly.yaml"]),
];

/** Measures every step, one after the other. */
export async function runBenchmarks(): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const { run, ...step } of steps) measurements.push({ ...step, seconds: await median(run) });
  return measurements;
}

function tool(step: string, peer: string, args: string[]): Step {
  return { step, limit: "", peer: `part of ${peer}`, run: () => runToolOrThrow("redocly", args) };
}

async function median(run: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < runs; round++) {
    const start = performance.now();
    await run();
    times.push((performance.now() - start) / 1000);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

/** Runs a script of this package, and throws when it fails. */
export async function npmRun(script: string): Promise<void> {
  const child = spawn("npm", ["run", "--silent", script], { cwd: fromRoot("."), stdio: "ignore" });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`npm run ${script} failed with exit code ${code}`);
}
