import { expect, test } from "vitest";
import { createWebhookReceiver } from "../../src/webhooks/index.ts";
import { answerOf, formPush, handlersOf, jsonPush, payloadOf } from "../helpers/webhooks.ts";

const push = (adjustNumber: string) => jsonPush(payloadOf("stockAdjusted", { adjustNumber }));

test("a receiver that is drained finishes what is under way, and refuses what comes with HTTP 503", async () => {
  let finish: () => void = () => undefined;
  let start: () => void = () => undefined;
  const started = new Promise<void>((resolve) => {
    start = resolve;
  });
  const receiver = createWebhookReceiver(
    handlersOf(() => {
      start();
      return new Promise<void>((resolve) => {
        finish = resolve;
      });
    }),
  );
  const first = answerOf(receiver.fetch(push("A-1")));
  await started;
  const drained = receiver.drain();
  const late = await receiver.fetch(push("A-2"));
  expect([late.status, late.headers.get("Retry-After")]).toEqual([503, "1"]);
  expect(await late.json()).toMatchObject({ success: false });
  expect(receiver.counts()).toMatchObject({ running: 1 });
  finish();
  expect(await first).toMatchObject({ status: 200, success: true });
  expect(await drained).toBe(true);
  expect(receiver.counts()).toEqual({ received: 2, acknowledged: 1, refused: 1, failed: 0, running: 0 });
});

test("draining waits no longer than it may, and says that something still runs", async () => {
  const receiver = createWebhookReceiver({
    ...handlersOf(() => new Promise<never>(() => undefined)),
    handlerTimeoutMs: 60_000,
  });
  const started = receiver.fetch(push("A-1"));
  expect(await receiver.drain(20)).toBe(false);
  expect(receiver.counts().running).toBe(1);
  started.catch(() => undefined);
});

test("draining waits for a handler that goes on after its deadline", async () => {
  let finish: () => void = () => undefined;
  const receiver = createWebhookReceiver({
    ...handlersOf(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    ),
    handlerTimeoutMs: 5_000,
    duplicates: false,
  });
  const answered = receiver.fetch(push("A-1"));
  expect(await receiver.drain(10)).toBe(false);
  finish();
  await answered;
  expect(await receiver.drain()).toBe(true);
});

test("a receiver counts what it acknowledged, refused, and what failed", async () => {
  const receiver = createWebhookReceiver(
    handlersOf(({ payload }) => {
      if ((payload as Record<string, unknown>)["adjustNumber"] === "bad") throw new Error("no");
    }),
  );
  await receiver.fetch(push("A-1"));
  await receiver.fetch(push("A-1"));
  await receiver.fetch(push("bad"));
  await receiver.fetch(formPush("stockAdjusted", "{"));
  expect(receiver.counts()).toEqual({ received: 4, acknowledged: 2, refused: 1, failed: 1, running: 0 });
  expect(await receiver.drain()).toBe(true);
});
