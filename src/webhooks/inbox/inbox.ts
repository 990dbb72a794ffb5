import type { Accept, Report } from "../accept.ts";
import type { PushIdentity } from "../duplicate-key.ts";
import { orderOf } from "../duplicate-key.ts";
import { startHandling } from "../handling.ts";
import type { Push } from "../made-push.ts";
import type { WebhookHandlers } from "../options.ts";
import { type HandOverCounts, noCounts } from "./hand-over-counts.ts";
import { healthOf, type InboxHealth, type InboxHealthOptions, inboxMetrics } from "./health.ts";
import type { InboxPush, InboxStore } from "./inbox-store.ts";
import { type InboxOptions, type InboxSettings, settingsOf } from "./settings.ts";
import { type InboxWorker, startWorker } from "./worker.ts";

/** Stores pushes before they are acknowledged, and hands them to handlers afterwards. */
export type Inbox = {
  /** Where the pushes are: to count, list, replay and drop them. */
  readonly store: InboxStore;
  /** How a receiver that was given the inbox brings pushes into it: `createWebhookReceiver` asks for it. */
  receiving(timeoutMs: number, report: Report): Accept;
  /**
   * Starts handing pushes over. Any number of workers share a store, in this process, in others and on other machines.
   *
   * @throws TypeError for a missing handler
   */
  work(handlers: WebhookHandlers): InboxWorker;
  /** What the workers of this process did. What is in the inbox, `store.counts()` tells. */
  handOverCounts(): HandOverCounts;
  /** Whether the store answers, and nothing has waited for too long. Never rejects. */
  health(options?: InboxHealthOptions): Promise<InboxHealth>;
  /** What is in the inbox, the age of its oldest push and what the workers of this process did, as text for Prometheus. */
  metrics(): Promise<string>;
};

/**
 * A durable inbox. A receiver that has one acknowledges a push when it is stored, and workers hand it to its handler: at
 * least once, one at a time for each document number, in the order of arrival.
 *
 * A handler that fails is tried again after a pause, which doubles each time. After `attempts` the push is dead: it is kept
 * until somebody replays or drops it, and holds later pushes of its number back, for `holdMs`. A handler that has to act exactly
 * once writes `push.key` in the transaction of what it does, under a unique constraint.
 *
 * @throws TypeError for a number or a time that is none
 * @example
 * const inbox = createInbox(createPostgresInboxStore({ pool }));
 * const receiver = createWebhookReceiver({ inbox, partnerKey });
 * const worker = inbox.work({ onOrderStatus, onInboundStatus, onStockAdjusted, unknown });
 * process.once("SIGTERM", () => worker.stop());
 */
export function createInbox(store: InboxStore, options: InboxOptions = {}): Inbox {
  const settings: InboxSettings = settingsOf(options);
  const wakers = new Set<() => void>();
  const counts = noCounts();
  return {
    store,
    receiving: (timeoutMs, report) => ({
      // Who has the handlers is not known here.
      isHandled: () => true,
      // The store recognises repetitions.
      repeated: () => undefined,
      accept(push, identity, warn) {
        const keep = async () => {
          warn(push);
          await store.add(inboxPushOf(push, identity));
          for (const wake of wakers) wake();
        };
        return startHandling(keep, timeoutMs, (error) => report(error, push));
      },
    }),
    work: (handlers) => startWorker({ store, handlers, settings, wakers, counts }),
    handOverCounts: () => ({ ...counts }),
    health: (health = {}) => healthOf(store, health),
    metrics: async () => inboxMetrics(await store.counts(), counts),
  };
}

function inboxPushOf(push: Push, { key, document: stateOf }: PushIdentity): InboxPush {
  const { event, wire, serviceType, text } = push;
  const number = push.event === "unknown" ? undefined : push.number;
  return { key, event, number, document: orderOf(push, key), stateOf, wire, serviceType, text };
}
