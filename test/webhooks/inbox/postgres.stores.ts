import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll } from "vitest";
import { createPostgresInboxStore } from "../../../src/webhooks/inbox/postgres/index.ts";
import { type PostgresServer, startPostgres } from "../../helpers/inbox/postgres-server.ts";
import { describeInboxStore } from "../../helpers/inbox/store-contract.ts";

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

function newPool(): pg.Pool {
  const pool = new pg.Pool({ connectionString: server.connectionString, max: 8 });
  pool.on("error", () => undefined);
  return pool;
}

describeInboxStore("PostgreSQL", async () => {
  const schema = `it's "inbox" ${++schemas}`;
  await pools[0]?.query(`CREATE SCHEMA "${schema.replaceAll('"', '""')}"`);
  const [store, other] = pools.map((pool) => createPostgresInboxStore({ pool, schema }));
  if (!store || !other) throw new Error("There are two pools.");
  await Promise.all([store.migrate(), other.migrate(), store.migrate()]);
  return { store, other, pass: (ms) => wait(ms) };
});
