import { existsSync } from "node:fs";
import { isObject } from "../../base/type-guards.ts";
import type { InboxStore } from "../../webhooks/inbox/inbox-store.ts";
import type { PostgresPool } from "../../webhooks/inbox/postgres/schema.ts";
import type { RedisClient } from "../../webhooks/inbox/redis/redis-client.ts";
import { wrongUsage } from "../usage-error.ts";
import { loadDriver } from "./load-driver.ts";
import type { StoreAddress } from "./store-address.ts";

/** A store that the command has opened. */
export type OpenStore = { store: InboxStore; close(): Promise<void> };

/** Where in the store its pushes are. */
export type StorePlace = { schema?: string | undefined; prefix?: string | undefined };

const connectMs = 10_000;

/**
 * Opens the store at an address. It makes nothing that is missing.
 *
 * @throws UsageError for a missing package or file; what the driver throws for a store that it cannot reach
 */
export function openStore({ kind, url }: StoreAddress, place: StorePlace): Promise<OpenStore> {
  if (kind === "postgres") return openPostgres(url, place);
  return kind === "redis" ? openRedis(url, place) : openSqlite(url);
}

type Pool = PostgresPool & { on(event: "error", listener: () => void): void; end(): Promise<void> };

async function openPostgres(connectionString: string, { schema }: StorePlace): Promise<OpenStore> {
  const { module } = await loadDriver(["pg"]);
  const { Pool } = defaultOf(module) as { Pool: new (options: object) => Pool };
  const { createPostgresInboxStore } = await import("../../webhooks/inbox/postgres/index.ts");
  const pool = new Pool({ connectionString, max: 1, connectionTimeoutMillis: connectMs });
  pool.on("error", () => undefined);
  const store = createPostgresInboxStore({ pool, ...(schema !== undefined && { schema }) });
  return { store, close: () => pool.end() };
}

async function openRedis(url: string, { prefix }: StorePlace): Promise<OpenStore> {
  const { name, module } = await loadDriver(["redis", "ioredis"]);
  const { createRedisInboxStore } = await import("../../webhooks/inbox/redis/index.ts");
  const { client, close } = await (name === "redis" ? nodeRedis : ioredis)(defaultOf(module), url);
  const store = createRedisInboxStore({ client, ...(prefix !== undefined && { prefix }) });
  return { store, close };
}

type Connected = { client: RedisClient; close(): Promise<void> };
type NodeRedis = Extract<RedisClient, { sendCommand: unknown }> & {
  on(event: "error", listener: () => void): NodeRedis;
  connect(): Promise<unknown>;
  destroy(): void;
};

async function nodeRedis(module: unknown, url: string): Promise<Connected> {
  const { createClient } = module as { createClient(options: object): NodeRedis };
  const client = createClient({ url, socket: { connectTimeout: connectMs, reconnectStrategy: false } });
  client.on("error", () => undefined);
  await client.connect();
  return { client, close: async () => client.destroy() };
}

type IoRedis = Extract<RedisClient, { call: unknown }> & {
  on(event: "error", listener: () => void): IoRedis;
  connect(): Promise<unknown>;
  disconnect(): void;
};

async function ioredis(module: unknown, url: string): Promise<Connected> {
  const { Redis } = module as { Redis: new (url: string, options: object) => IoRedis };
  const settings = { lazyConnect: true, connectTimeout: connectMs, retryStrategy: () => null };
  const client = new Redis(url, settings).on("error", () => undefined);
  await client.connect();
  return { client, close: async () => client.disconnect() };
}

async function openSqlite(file: string): Promise<OpenStore> {
  if (!existsSync(file)) throw wrongUsage`There is no file ${file}. The receiver makes it when it starts.`;
  const { createSqliteInboxStore } = await import("../../webhooks/inbox/sqlite/index.ts");
  const store = createSqliteInboxStore({ file, create: false });
  return { store, close: async () => store.close() };
}

/** What a package exports: those of CommonJS stand in `default`. */
function defaultOf(module: unknown): unknown {
  return isObject(module) && isObject(module["default"]) ? module["default"] : module;
}
