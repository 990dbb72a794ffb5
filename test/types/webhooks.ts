// Compiled, never run: what the types of the receiver promise and forbid.
import { createWebhookReceiver } from "../../src/webhooks/index.ts";

const handlers = {
  onOrderStatus: async () => {},
  onInboundStatus: () => {},
  onStockAdjusted: () => ({ success: false, code: "LATER" }),
};

// @ts-expect-error: a receiver says what becomes of unknown pushes
createWebhookReceiver(handlers);

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
  unknown: () => {},
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
  unknown: () => {},
  // @ts-expect-error: an answer has `success`
  onInboundStatus: () => ({ ok: true }),
});
