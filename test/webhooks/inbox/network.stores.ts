import pg from "pg";
import { createClient } from "redis";
import { describe, expect, test } from "vitest";
import { createPostgresInboxStore } from "../../../src/webhooks/inbox/postgres/index.ts";
import { createRedisInboxStore } from "../../../src/webhooks/inbox/redis/index.ts";
import { createInbox, type InboxStore } from "../../../src/webhooks/index.ts";
import { type Network, networkTo } from "../../helpers/inbox/network.ts";
import { startPostgres } from "../../helpers/inbox/postgres-server.ts";
import { startRedis } from "../../helpers/inbox/redis-server.ts";
import { changePush } from "../../helpers/inbox/store-contract.ts";
import { handlersOf } from "../../helpers/webhooks.ts";

/** A server, and how a program reaches it over a port. */
type Server = {
  port: number;
  open(port: number): Promise<{ store: InboxStore; close(): Promise<void> }>;
  stop(): Promise<void>;
};

async function postgres(): Promise<Server> {
  const server = await startPostgres();
  const url = new URL(server.connectionString);
  return {
    port: Number(url.port),
    async open(port) {
      const pool = new pg.Pool({ host: "127.0.0.1", port, user: "inbox", database: "postgres" });
      pool.on("error", () => undefined);
      const store = createPostgresInboxStore({ pool });
      await store.migrate();
      return { store, close: () => pool.end() };
    },
    stop: () => server.stop(),
  };
}

async function redis(): Promise<Server> {
  const server = await startRedis();
  return {
    port: Number(new URL(server.url).port),
    async open(port) {
      const client = createClient({ socket: { host: "127.0.0.1", port } }).on("error", () => undefined);
      await client.connect();
      return { store: createRedisInboxStore({ client }), close: async () => client.destroy() };
    },
    stop: () => server.stop(),
  };
}

/** When a handler ran: `end` is absent while it does. */
type Run = { worker: number; start: number; end?: number };

/** Two workers, each behind a network of its own, of which that of the one that has the push is lost. */
async function runsOf(server: Server, how: Parameters<Network["lose"]>[0]): Promise<Run[]> {
  const networks = [await networkTo(server.port), await networkTo(server.port)];
  const direct = await server.open(server.port);
  const programs = await Promise.all(networks.map(({ port }) => server.open(port)));
  await direct.store.add(changePush());
  const runs: Run[] = [];
  const settings = { leaseMs: 4_000, pollMs: 20, firstPauseMs: 20, concurrency: 1 };
  let finish: () => void = () => undefined;
  const handled = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const workers = programs.map(({ store }, worker) =>
    createInbox(store, settings).work(
      handlersOf(async ({ signal }) => {
        const run: Run = { worker, start: performance.now() };
        runs.push(run);
        if (runs.length === 1) {
          networks[worker]?.lose(how);
          // Works for as long as it may.
          await new Promise((resolve) => signal.addEventListener("abort", resolve));
        }
        run.end = performance.now();
        if (runs.length === 1) throw signal.reason;
        finish();
      }),
    ),
  );
  await handled;
  await Promise.all(workers.map((worker) => worker.stop(10)));
  await Promise.all(networks.map((network) => network.close()));
  await Promise.all([...programs, direct].map(({ close }) => close()));
  return runs;
}

describe.each([
  ["PostgreSQL", postgres],
  ["Redis", redis],
])("two workers on %s", (_, start) => {
  test.each(["closed", "silent"] as const)(
    "do not handle one push at the same time when the network of one is lost (%s)",
    async (how) => {
      const server = await start();
      try {
        const [first, second, ...more] = await runsOf(server, how);
        expect(more).toEqual([]);
        expect(second?.worker).toBe(1 - (first?.worker ?? 0));
        expect(second?.start).toBeGreaterThan(first?.end ?? Number.POSITIVE_INFINITY);
      } finally {
        await server.stop();
      }
    },
  );
});
