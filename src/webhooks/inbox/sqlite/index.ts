/** An inbox in a file, by the SQLite of Node 22.13 and later. Import it as `fulfillment-openapi/webhooks/sqlite`. */
export { sqliteInboxSchema } from "./database.ts";
export {
  createSqliteInboxStore,
  type SqliteInboxOptions,
  type SqliteInboxStore,
} from "./sqlite-inbox-store.ts";
