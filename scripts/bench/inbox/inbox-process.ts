// A receiver with an inbox, or a worker of one, in a process of its own, which may be killed at any moment. What its handlers
// do, it tells the process that started it.
import { createServer } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { glinkPushes } from "../../../generated/pushes/glink.ts";
import {
  createInbox,
  createWebhookReceiver,
  type PushEvent,
  type UnknownPush,
  type WebhookHandlers,
} from "../../../src/webhooks/index.ts";
import { openStore, storeKinds } from "./open-store.ts";

/** What a process tells: where it listens, that it works, or what a handler did. */
export type InboxNews =
  | { kind: "ready"; port: number }
  | {
      kind: "work";
      order: string;
      status: string;
      isStored: boolean /** By a clock that all processes share. */;
      at: number;
    };

const [role, kindName, address = ""] = process.argv.slice(2);
const kind = storeKinds.find((one) => one === kindName);
if (!kind) throw new Error(`There is no store ${kindName}.`);

/** Resolves when the news cannot get lost any more, whatever becomes of this process. */
function tell(news: InboxNews): Promise<void> {
  return new Promise((resolve) => process.send?.(news, undefined, undefined, () => resolve()));
}

// A database that is being restarted may be away when a process starts.
async function opened(store: NonNullable<typeof kind>): ReturnType<typeof openStore> {
  for (let tries = 0; ; tries++) {
    try {
      return await openStore(store, address);
    } catch (error) {
      if (tries === 200) throw error;
      await pause(50);
    }
  }
}
const store = await opened(kind);
const inbox = createInbox(store, {
  pollMs: 20,
  leaseMs: 3_000,
  firstPauseMs: 5,
  longestPauseMs: 50,
  attempts: 1_000_000,
});

/** Does its work, some time before and some time after which the process may be killed. */
async function handle({ key, payload, signal }: PushEvent | UnknownPush): Promise<void> {
  const { orderNumber, status } = payload as Record<string, unknown>;
  const order = String(orderNumber);
  await pause(Math.random() * 3);
  const stored = await store.list({ number: order, limit: 1_000 });
  // A lease that was lost is over before somebody else can have removed the push.
  signal.throwIfAborted();
  const isStored = stored.some((push) => push.key === key);
  const at = Number(process.hrtime.bigint() / 1_000n);
  await tell({ kind: "work", order, status: String(status), isStored, at });
  await pause(Math.random() * 3);
}

if (role === "worker") {
  const names = [...glinkPushes.map(({ handler }) => handler), "unknown"];
  inbox.work(Object.fromEntries(names.map((name) => [name, handle])) as WebhookHandlers);
  await tell({ kind: "ready", port: 0 });
} else {
  const server = createServer(createWebhookReceiver({ inbox, validate: false }).listener);
  server.listen(0, "127.0.0.1", () => {
    const listening = server.address();
    if (listening !== null && typeof listening === "object")
      void tell({ kind: "ready", port: listening.port });
  });
}
process.on("disconnect", () => process.exit());
