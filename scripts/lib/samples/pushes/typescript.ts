import { operations } from "../../../../generated/operations/index.ts";
import { receiverPort, type SamplePush, samplePush } from "./sample-push.ts";

/** A receiver made by this package; the handler of the push stands first. */
export function typescriptReceiver(push: SamplePush): string {
  const others = operations.filter(
    ({ direction, operationId }) => direction === "push" && operationId !== push.operationId,
  );
  const handlers = [push, ...others.map(samplePush)].map(handler);
  return `import { createServer } from "node:http";
import { createWebhookReceiver } from "fulfillment-openapi/webhooks";

// It checks each push, hands it over once however often it comes, and acknowledges it when its handler has succeeded.
const receiver = createWebhookReceiver({
${handlers.join("\n")}
  unknown({ text }) {
    console.log("received a push that no document lists", text);
  },
});

createServer(receiver.listener).listen(${receiverPort}, "127.0.0.1");
`;
}

function handler({ operationId, serviceType, number }: SamplePush): string {
  const name = `on${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}`;
  return `  // ${serviceType}
  async ${name}({ payload }) {
    console.log("received", payload.${number});
  },`;
}
