/** An inbox on PostgreSQL. Import it as `fulfillment-openapi/webhooks/postgres`. */
export { createPostgresInboxStore, type PostgresInboxStore } from "./postgres-inbox-store.ts";
export { type PostgresInboxOptions, type PostgresPool, postgresInboxSchema } from "./schema.ts";
