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
  type LatestPush,
  type MemoryStoreOptions,
} from "./duplicate-store.ts";
export type { HandlingContext, PushContext, PushEvent, UnknownPush } from "./event.ts";
export { eventOf } from "./event-of.ts";
export type { WebhookReply, WebhookRequest } from "./exchange.ts";
export { type ExpressHandler, expressHandler } from "./express.ts";
export { type FastifyWebhooks, fastifyPlugin } from "./fastify.ts";
export type { KeptRequest } from "./fetch.ts";
export { HandlerTimeoutError } from "./handler-timeout-error.ts";
export { LeaseLostError } from "./inbox/hand-over.ts";
export type { HandOverCounts } from "./inbox/hand-over-counts.ts";
export type { InboxHealth, InboxHealthOptions } from "./inbox/health.ts";
export { createInbox, type Inbox } from "./inbox/inbox.ts";
export type {
  InboxCounts,
  InboxPush,
  InboxQuery,
  InboxStore,
  StoredPush,
  TakenPush,
} from "./inbox/inbox-store.ts";
export { createMemoryInboxStore, type MemoryInboxStoreOptions } from "./inbox/memory-inbox-store.ts";
export type { InboxOptions } from "./inbox/settings.ts";
export type { InboxWorker } from "./inbox/worker.ts";
export type { InboxReceiverOptions } from "./inbox-receiver-options.ts";
export type {
  HandlingOptions,
  PushHandler,
  PushWarning,
  ReceivedPush,
  ReceivingOptions,
  WebhookHandlers,
  WebhookReceiverOptions,
} from "./options.ts";
export type { ReceiverCounts } from "./traffic.ts";
export { createWebhookReceiver, type WebhookReceiver } from "./webhook-receiver.ts";
export { type RefusalCode, WebhookRefusal } from "./webhook-refusal.ts";
