/** An inbox on Redis or Valkey. Import it as `fulfillment-openapi/webhooks/redis`. */
export type { RedisClient } from "./redis-client.ts";
export { createRedisInboxStore, type RedisInboxOptions } from "./redis-inbox-store.ts";
