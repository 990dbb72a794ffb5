import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createClient } from "redis";
import { ended } from "../ended.ts";
import { onFreePort } from "./on-free-port.ts";
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
  const urlOf = (port: number) => `redis://127.0.0.1:${port}`;
  const start = async (port: number): Promise<ChildProcess> => {
    const place = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder];
    // By its default, Redis answers before it writes while the disk is slow, and a crash then loses what it acknowledged.
    const kept = ["--appendonly", "yes", "--appendfsync", "always"];
    const server = spawn(program, [...place, ...kept, "--save", "", ...settings], { stdio: "ignore" });
    await isReady(urlOf(port), server);
    return server;
  };
  const { port, started } = await onFreePort(start);
  let server = started;
  return {
    url: urlOf(port),
    async crash() {
      await ended(server, "SIGKILL");
      server = await start(port);
    },
    async stop() {
      await ended(server, "SIGKILL");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function isReady(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600 && server.exitCode === null; tries++) {
    const client = createClient({ url, socket: { reconnectStrategy: false } }).on("error", () => undefined);
    try {
      await client.connect();
      await client.ping();
      await client.close();
      // Where somebody else has the port, the server ends at once.
      if (server.exitCode === null) return;
    } catch {
      if (client.isOpen) client.destroy();
    }
    await wait(30);
  }
  await ended(server, "SIGKILL");
  throw new Error(`${server.spawnfile} has not started.`);
}
