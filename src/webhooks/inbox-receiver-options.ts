import type { Inbox } from "./inbox/inbox.ts";
import type { ReceivingOptions } from "./options.ts";

/** Options of `createWebhookReceiver` with an inbox, whose workers have the handlers. */
export type InboxReceiverOptions = ReceivingOptions & {
  /**
   * Stores each push before it is acknowledged, so that nothing that was acknowledged is lost. An inbox recognises
   * repetitions by itself.
   */
  inbox: Inbox;
  /** How long the inbox may take to store a push, in milliseconds. After it the push is refused. Default 30,000. */
  handlerTimeoutMs?: number;
};
