import { gzipSync } from "node:zlib";
import type { Contender } from "../mock/contenders.ts";
import { type Call, startUntilAnswer } from "../mock/running.ts";
import { residentMegabytes } from "./memory.ts";

const count = 150;

/** What a flood of bodies that are small and become large does to a mock. */
export type Flood = {
  count: number;
  /** How often each status was answered. */
  statuses: ReadonlyMap<number, number>;
  megabytes: number;
  /** The slowest answer to an honest call meanwhile, in milliseconds. */
  slowest: number;
};

/** Sends 150 bodies at once, each of 9.6 kB that become 9.9 MB and millions of objects, and honest calls meanwhile. */
export async function flood({ args }: Contender, call: Call): Promise<Flood> {
  const running = await startUntilAnswer(args, call);
  try {
    let megabytes = residentMegabytes(running);
    const timer = setInterval(() => {
      megabytes = Math.max(megabytes, residentMegabytes(running));
    }, 50);
    const url = `http://127.0.0.1:${running.port}${call.path}`;
    const found = await Promise.all([sendAll(url), slowestWhile(url, call)]);
    clearInterval(timer);
    return { count, statuses: found[0], megabytes, slowest: found[1] };
  } finally {
    await running.stop();
  }
}

let isOver = false;

async function sendAll(url: string): Promise<Map<number, number>> {
  isOver = false;
  const body = gzipSync(`[${"{},".repeat(3_300_000)}{}]`);
  const headers = { "Content-Type": "application/json", "Content-Encoding": "gzip" };
  const sent = Array.from({ length: count }, () => fetch(url, { method: "POST", headers, body }));
  const statuses = new Map<number, number>();
  for (const { status } of await Promise.all(sent)) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  isOver = true;
  return statuses;
}

async function slowestWhile(url: string, { body }: Call): Promise<number> {
  const headers = { "Content-Type": "application/json" };
  let slowest = 0;
  while (!isOver) {
    const before = performance.now();
    await (await fetch(url, { method: "POST", headers, body })).text();
    slowest = Math.max(slowest, performance.now() - before);
  }
  return slowest;
}
