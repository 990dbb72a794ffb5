const functions = require("@google-cloud/functions-framework");
const { createWebhookReceiver, expressHandler } = require("fulfillment-openapi/webhooks");

exports.handled = [];
const receiver = createWebhookReceiver({
  partnerKey: "key of the tests",
  onOrderStatus: async ({ payload }) => {
    exports.handled.push(payload.orderNumber);
  },
  onInboundStatus: async () => {},
  onStockAdjusted: async () => {},
  unknown: async () => {},
});
functions.http("hooks", expressHandler(receiver));
