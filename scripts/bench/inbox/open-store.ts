import pg from "pg";
import { createClient } from "redis";
import { createPostgresInboxStore } from "../../../src/webhooks/inbox/postgres/index.ts";
import { createRedisInboxStore } from "../../../src/webhooks/inbox/redis/index.ts";
import { createSqliteInboxStore } from "../../../src/webhooks/inbox/sqlite/index.ts";
import type { InboxStore } from "../../../src/webhooks/index.ts";

/** The databases that an inbox can be in. */
export const storeKinds = ["postgres", "redis", "sqlite"] as const;

export type DatabaseKind = (typeof storeKinds)[number];

/** Opens the inbox at an address, over connections of its own that come back when the server does. */
export async function openStore(kind: DatabaseKind, address: string): Promise<InboxStore> {
  if (kind === "sqlite") return createSqliteInboxStore({ file: address });
  if (kind === "redis") {
    const client = createClient({ url: address }).on("error", () => undefined);
    await client.connect();
    return createRedisInboxStore({ client });
  }
  const pool = new pg.Pool({ connectionString: address, max: 6 });
  pool.on("error", () => undefined);
  const store = createPostgresInboxStore({ pool });
  await store.migrate();
  return store;
}
