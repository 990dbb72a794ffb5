import { writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { createClient } from "redis";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPostgresInboxStore } from "../../../src/webhooks/inbox/postgres/index.ts";
import { createRedisInboxStore } from "../../../src/webhooks/inbox/redis/index.ts";
import { describeInboxCommand } from "../../helpers/inbox/command-contract.ts";
import { runInbox } from "../../helpers/inbox/inbox-command.ts";
import { type PostgresServer, startPostgres } from "../../helpers/inbox/postgres-server.ts";
import { type RedisServer, startRedis } from "../../helpers/inbox/redis-server.ts";

const password = "p4ss w/rd@1";
let postgres: PostgresServer;
let redis: RedisServer;
let pool: pg.Pool;
let client: ReturnType<typeof createClient>;
let folder: string;
let places = 0;

beforeAll(async () => {
  [postgres, redis, folder] = await Promise.all([
    startPostgres(),
    startRedis(),
    mkdtemp(join(tmpdir(), "inbox-command-")),
  ]);
  writeFileSync(join(folder, "password"), `${password}\n`);
  pool = new pg.Pool({ connectionString: postgres.connectionString });
  pool.on("error", () => undefined);
  client = createClient({ url: redis.url });
  await client.connect();
  await client.configSet("requirepass", password);
});

afterAll(async () => {
  await pool?.end();
  client?.destroy();
  await Promise.all([postgres?.stop(), redis?.stop()]);
  await rm(folder, { recursive: true, force: true });
});

describeInboxCommand("PostgreSQL", async () => {
  const schema = `inbox ${++places}`;
  await pool.query(`CREATE SCHEMA "${schema}"`);
  // The tables are those of the printed schema.
  const { output } = await runInbox(["schema", "--store", "postgres:", "--schema", schema]);
  await pool.query(output);
  return {
    store: createPostgresInboxStore({ pool, schema }),
    args: ["--store", postgres.connectionString, "--schema", schema],
  };
});

describeInboxCommand("Redis, with a password from a file", async () => {
  const prefix = `inbox ${++places}`;
  return {
    store: createRedisInboxStore({ client, prefix }),
    args: ["--store", redis.url, "--prefix", prefix, "--password-file", join(folder, "password")],
  };
});

test("says what to run where PostgreSQL has no tables of an inbox", async () => {
  const { error } = await runInbox(["list", "--store", postgres.connectionString]);
  expect(error).toContain(
    "has no tables of an inbox in this schema. Make them by store.migrate(), or: fulfillment-openapi",
  );
  const { rows } = await pool.query("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'");
  expect(rows).toEqual([{ count: "0" }]);
});

test("takes the password from the environment, and shows a wrong one nowhere", async () => {
  const args = ["counts", "--store", redis.url];
  const right = await runInbox(args, { FULFILLMENT_INBOX_PASSWORD: password });
  expect(right.error).toBeUndefined();
  const wrong = await runInbox(args, { FULFILLMENT_INBOX_PASSWORD: "wr0ng-secret" });
  expect(wrong.error).toContain("cannot be used");
  expect(wrong.error).not.toContain("wr0ng-secret");
  const url = redis.url.replace("//", `//:${encodeURIComponent(password)}@`);
  expect((await runInbox(["counts"], { FULFILLMENT_INBOX_STORE: url })).error).toBeUndefined();
});
