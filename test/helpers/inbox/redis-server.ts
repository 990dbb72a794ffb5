import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createClient } from "redis";
import { ended } from "../ended.ts";
import { freePort } from "../free-port.ts";
import { redisProgram } from "./programs.ts";

/** A Redis server of its own. */
export type RedisServer = {
  url: string;
  /** Kills it, and starts it again on the same data. */
  crash(): Promise<void>;
  stop(): Promise<void>;
};

/**
 * Starts a server in a scratch folder, on a free port of loopback.
 *
 * @param settings more of its command line, `--appendonly no` for example
 */
export async function startRedis(...settings: string[]): Promise<RedisServer> {
  const program = redisProgram();
  const folder = await mkdtemp(join(tmpdir(), "inbox-redis-"));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const start = async () => {
    const usual = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--appendonly", "yes"];
    const server = spawn(program, [...usual, "--save", "", ...settings], { stdio: "ignore" });
    const failed = once(server, "error").then(([error]) => {
      throw new Error(`${program} does not start.`, { cause: error });
    });
    await Promise.race([failed, isReady(url)]);
    failed.catch(() => undefined);
    return server;
  };
  let server = await start();
  return {
    url,
    async crash() {
      await ended(server, "SIGKILL");
      server = await start();
    },
    async stop() {
      await ended(server, "SIGKILL");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function isReady(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const client = createClient({ url, socket: { reconnectStrategy: false } }).on("error", () => undefined);
    try {
      await client.connect();
      await client.ping();
      await client.close();
      return;
    } catch {
      client.destroy();
      await wait(30);
    }
  }
  throw new Error("Redis has not started.");
}
