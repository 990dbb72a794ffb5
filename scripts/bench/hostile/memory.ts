import { spawnSync } from "node:child_process";
import type { Running } from "../mock/running.ts";

/** The memory that a process holds, in megabytes. */
export function residentMegabytes({ pid }: Running): number {
  const { stdout } = spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return Number(stdout) / 1024;
}
