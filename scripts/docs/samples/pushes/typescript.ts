import { receiverPort, type SamplePush } from "./sample-push.ts";

/** A receiver made by this package. */
export function typescriptReceiver({ operationId, serviceType, number }: SamplePush): string {
  const handler = `on${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}`;
  return `import { createServer } from "node:http";
import { createWebhookReceiver } from "fulfillment-openapi/webhooks";

// Validates each push, tells repeats, and acknowledges what a handler has processed without an error.
const receiver = createWebhookReceiver({
  // ${serviceType}
  async ${handler}(push) {
    console.log("received", push.${number});
  },
  async unknown(push) {
    console.log("received another push", push);
  },
});

createServer(receiver.node).listen(${receiverPort}, "127.0.0.1");
`;
}
