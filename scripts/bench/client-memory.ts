import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { fromRoot } from "../lib/paths.ts";
import type { Figure } from "./client.ts";

/** Most that the heap may grow from the first fifth of the calls to the last one, in megabytes. */
const limit = 2;

/** How much the heap grows over 100 000 calls of each transport, each in a process of its own. */
export async function measureMemory(): Promise<Figure[]> {
  const server = spawn(process.execPath, ["--import", "tsx", fromRoot("scripts/bench/answering-server.ts")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [port] = await once(server.stdout, "data");
    return ["fetch", "nodeTransport"].map((transport) => figureOf(transport, String(port).trim()));
  } finally {
    server.kill();
  }
}

function figureOf(transport: string, port: string): Figure {
  const program = fromRoot("scripts/bench/client-memory-worker.ts");
  const args = ["--expose-gc", "--import", "tsx", program, transport, port];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`The calls by ${transport} failed:\n${stderr}`);
  const { calls, before, after }: { calls: number; before: number; after: number } = JSON.parse(stdout);
  const grown = after - before;
  return {
    what: `memory: growth over ${calls} calls by ${transport}`,
    value: `${grown.toFixed(2)} MB over ${before.toFixed(1)} MB${grown > limit ? ", missed" : ""}`,
    limit: `${limit} MB`,
  };
}
