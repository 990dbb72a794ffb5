// A receiver in a process of its own, which may be killed at any moment. Its store and the work of its handlers are with the
// process that started it.
import { createServer } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { glinkPushes } from "../../../generated/pushes/glink.ts";
import {
  createWebhookReceiver,
  type DuplicateStore,
  type PushEvent,
  type UnknownPush,
  type WebhookReceiverOptions,
} from "../../../src/webhooks/index.ts";
import type { WorkerAnswer, WorkerNews, WorkerQuestion } from "./worker-messages.ts";

const [storeKind, validate] = process.argv.slice(2);
const waiting = new Map<number, (result: never) => void>();
let asked = 0;

process.on("message", ({ id, result }: WorkerAnswer) => {
  waiting.get(id)?.(result as never);
  waiting.delete(id);
});

/** Where the process that started this one has ended, this one is ended too. */
function tell(message: WorkerQuestion | WorkerNews): void {
  process.send?.(message, undefined, undefined, () => undefined);
}

function ask<Result>(name: WorkerQuestion["name"], ...args: readonly unknown[]): Promise<Result> {
  const id = asked++;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    tell({ id, name, args });
  });
}

const plain: DuplicateStore = {
  claim: (key) => ask("claim", key),
  confirm: (key, answer) => ask("confirm", key, answer),
  release: (key) => ask("release", key),
};
const withLatest: DuplicateStore = {
  ...plain,
  latest: (document) => ask("latest", document),
  setLatest: (document, push) => ask("setLatest", document, push),
};

/** Does its work, some time before and some time after which the process may be killed. */
async function handle(push: PushEvent | UnknownPush): Promise<void> {
  const { orderNumber, status } = push.payload as Record<string, unknown>;
  if (typeof orderNumber === "string" && orderNumber.startsWith("hang")) await new Promise(() => {});
  await pause(Math.random() * 3);
  if (storeKind !== "own") await ask("work", orderNumber, status);
  await pause(Math.random() * 3);
}

const handlers = Object.fromEntries(
  [...glinkPushes.map(({ handler }) => handler), "unknown"].map((name) => [name, handle]),
);
const receiver = createWebhookReceiver({
  ...handlers,
  validate: validate === "validate",
  ...(storeKind !== "own" && { duplicates: storeKind === "latest" ? withLatest : plain }),
} as WebhookReceiverOptions);

const server = createServer(receiver.listener).listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") tell({ port: address.port });
});
if (storeKind === "own") setInterval(() => tell({ heap: process.memoryUsage().heapUsed }), 20);
process.on("disconnect", () => process.exit());
