import { spawnSync } from "node:child_process";

/** Milliseconds that a program of JavaScript takes from start to end, in a process of its own. */
export function startTime(file: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${file} failed:\n${stderr}`);
  return performance.now() - start;
}
