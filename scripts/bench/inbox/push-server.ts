// Receives pushes, in one of several ways, and prints its port: `bare` parses and validates with node:http alone, `memory` is
// a receiver with handlers, `postgres` one with an inbox at the address that the second argument names. Tells its processor
// time on every message.
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { glinkPushes } from "../../../generated/pushes/glink.ts";
import { validators } from "../../../generated/validators/glink.js";
import {
  createInbox,
  createWebhookReceiver,
  type WebhookReceiverOptions,
} from "../../../src/webhooks/index.ts";
import { openStore } from "./open-store.ts";

const [way = "", address = ""] = process.argv.slice(2);
const answer = JSON.stringify({ success: true, code: "SUCCESS", message: "success" });
const headers = { "Content-Type": "application/json", "Content-Length": answer.length };

const bare: RequestListener = (request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const isValid = validators.orderStatus.request(JSON.parse(Buffer.concat(chunks).toString()));
    response.writeHead(isValid ? 200 : 422, isValid ? headers : {});
    response.end(isValid ? answer : "");
  });
};

async function listener(): Promise<RequestListener> {
  if (way === "bare") return bare;
  if (way === "postgres") {
    const inbox = createInbox(await openStore("postgres", address));
    return createWebhookReceiver({ inbox }).listener;
  }
  const names = [...glinkPushes.map(({ handler }) => handler), "unknown"];
  const handlers = Object.fromEntries(names.map((name) => [name, () => undefined]));
  return createWebhookReceiver(handlers as unknown as WebhookReceiverOptions).listener;
}

const server = createServer(await listener());
server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on("message", () => process.send?.({ cpu: process.cpuUsage() }));
process.on("disconnect", () => process.exit());
