// Compiled, never run: what the types of the receiver promise and forbid.
import { createWebhookReceiver } from "../../src/webhooks/index.ts";
import { handlersOf } from "../helpers/webhooks.ts";

const { unknown, ...handlers } = handlersOf(async () => {});

// @ts-expect-error: a receiver says what becomes of unknown pushes
createWebhookReceiver(handlers);

// @ts-expect-error: a receiver has a handler for every documented push
createWebhookReceiver({ onOrderStatus: async () => {}, unknown });

createWebhookReceiver({
  ...handlers,
  onOrderStatus: async ({ payload }) => {
    payload.orderNumber satisfies string;
    payload["newMember"] satisfies unknown;
    // @ts-expect-error: the contract does not require it
    payload.trackingNumber satisfies string;
  },
  unknown: ({ payload }) => {
    payload["anything"] satisfies unknown;
  },
  duplicateKey: (push) => (push.event === "stockAdjusted" ? push.payload.adjustNumber : push.text),
});

createWebhookReceiver({
  ...handlers,
  unknown,
  onStockAdjusted: () => ({ success: false, code: "LATER" }),
  onOrderStatus: ({ returning, signal, number }) => {
    returning satisfies boolean;
    signal satisfies AbortSignal;
    number satisfies string;
  },
  partnerKey: ["old", "new"],
  eventOf: async ({ header }) => (header("x-kind") === "stock" ? "stockAdjusted" : undefined),
  onFailure: async () => {},
  onWarning: ({ rule, pointer }) => {
    rule satisfies string;
    pointer satisfies string;
  },
});

createWebhookReceiver({
  ...handlers,
  unknown,
  // @ts-expect-error: an answer has `success`
  onInboundStatus: () => ({ ok: true }),
});
