/** Receives the pushes of GLINK. Import it as `fulfillment-openapi/webhooks`. */
export type {
  GlinkMetaResponse,
  GlinkPush,
  GlinkPushName,
} from "../../generated/pushes/glink.ts";
export type { ContractViolation } from "../client/errors/contract-error.ts";
export {
  type Claim,
  createMemoryStore,
  type DuplicateStore,
  type MemoryStoreOptions,
} from "./duplicate-store.ts";
export type { PushContext, PushEvent, UnknownPush } from "./event.ts";
export { eventOf } from "./event-of.ts";
export { type ExpressHandler, expressHandler } from "./express.ts";
export { type FastifyWebhooks, fastifyPlugin } from "./fastify.ts";
export type { PushHandler, ReceivedPush, WebhookReceiverOptions } from "./options.ts";
export { createWebhookReceiver, type WebhookReceiver } from "./webhook-receiver.ts";
export { type RefusalCode, WebhookRefusal } from "./webhook-refusal.ts";
