import { setTimeout as wait } from "node:timers/promises";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRedisInboxStore, type RedisClient } from "../../../src/webhooks/inbox/redis/index.ts";
import { type RedisServer, startRedis } from "../../helpers/inbox/redis-server.ts";
import { changePush, describeInboxStore } from "../../helpers/inbox/store-contract.ts";

let server: RedisServer;
let forgetful: RedisServer;
const clients: { redis: RedisClient; ioredis: RedisClient }[] = [];
const closing: (() => unknown)[] = [];
let prefixes = 0;

beforeAll(async () => {
  server = await startRedis();
  forgetful = await startRedis("--appendonly", "no");
  clients.push({ redis: await nodeRedis(server.url), ioredis: ioredis(server.url) });
});

afterAll(async () => {
  for (const close of closing) await close();
  await server?.stop();
  await forgetful?.stop();
});

async function nodeRedis(url: string): Promise<RedisClient> {
  const client = createClient({ url });
  // A server that crashes is what a test is about.
  client.on("error", () => undefined);
  await client.connect();
  closing.push(() => client.destroy());
  return client;
}

function ioredis(url: string): RedisClient {
  const client = new Redis(url);
  closing.push(() => client.disconnect());
  return client;
}

describeInboxStore("Redis, by the packages redis and ioredis", async () => {
  const [own] = clients;
  if (!own) throw new Error("Redis has not started.");
  const prefix = `test ${++prefixes} {"`;
  return {
    store: createRedisInboxStore({ client: own.redis, prefix }),
    other: createRedisInboxStore({ client: own.ioredis, prefix }),
    pass: (ms) => wait(ms),
  };
});

test("what was acknowledged survives a crash of Redis", async () => {
  const own = await startRedis();
  try {
    const store = createRedisInboxStore({ client: await nodeRedis(own.url) });
    const pushes = Array.from({ length: 20 }, () => changePush());
    for (const push of pushes) await store.add(push);
    await own.crash();
    const after = createRedisInboxStore({ client: await nodeRedis(own.url) });
    expect((await after.list()).map(({ key }) => key)).toEqual(pushes.map(({ key }) => key));
    expect(await after.add(pushes[0] ?? changePush())).toBe("repeated");
  } finally {
    await own.stop();
  }
});

test("stores nothing in a server that forgets, unless the user wants that", async () => {
  const client = await nodeRedis(forgetful.url);
  const store = createRedisInboxStore({ client });
  await expect(store.add(changePush())).rejects.toThrow('Redis has "appendonly no"');
  expect(await store.list()).toEqual([]);
  const risky = createRedisInboxStore({ client, durability: "none" });
  expect(await risky.add(changePush())).toBe("added");
});

test("refuses a durability that is none", () => {
  const options = { client: { sendCommand: async () => null }, durability: "some" as never };
  expect(() => createRedisInboxStore(options)).toThrow('"append-only" or "none"');
});
