import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPostgresInboxStore } from "../../../src/webhooks/inbox/postgres/index.ts";
import { type PostgresServer, startPostgres } from "../../helpers/inbox/postgres-server.ts";
import { changePush, describeInboxStore } from "../../helpers/inbox/store-contract.ts";

let server: PostgresServer;
/** Two programs, each with its connections. */
const pools: pg.Pool[] = [];
let schemas = 0;

beforeAll(async () => {
  server = await startPostgres();
  pools.push(newPool(), newPool());
});

afterAll(async () => {
  for (const pool of pools) await pool.end();
  await server?.stop();
});

function newPool({ connectionString } = server): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 8 });
  pool.on("error", () => undefined);
  return pool;
}

test("what was acknowledged survives a crash of PostgreSQL, and workers go on after it", async () => {
  const own = await startPostgres();
  const pool = newPool(own);
  try {
    const store = createPostgresInboxStore({ pool });
    await store.migrate();
    const pushes = Array.from({ length: 20 }, () => changePush());
    for (const push of pushes) await store.add(push);
    const lost = await store.take(60_000);
    await own.crash();
    expect((await store.list()).map(({ key }) => key)).toEqual(pushes.map(({ key }) => key));
    expect(lost && (await store.complete(lost))).toBe(true);
    expect(await store.add(pushes[0] ?? changePush())).toBe("repeated");
  } finally {
    await pool.end();
    await own.stop();
  }
});

describeInboxStore("PostgreSQL", async () => {
  const schema = `it's "inbox" ${++schemas}`;
  await pools[0]?.query(`CREATE SCHEMA "${schema.replaceAll('"', '""')}"`);
  const [store, other] = pools.map((pool) => createPostgresInboxStore({ pool, schema }));
  if (!store || !other) throw new Error("There are two pools.");
  await Promise.all([store.migrate(), other.migrate(), store.migrate()]);
  return { store, other, pass: (ms) => wait(ms) };
});
