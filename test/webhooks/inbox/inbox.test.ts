import { describe, expect, test, vi } from "vitest";
import { glinkPushes } from "../../../generated/pushes/glink.ts";
import {
  createInbox,
  createMemoryInboxStore,
  createWebhookReceiver,
  HandlerTimeoutError,
  type Inbox,
  type InboxOptions,
  type InboxStore,
  type PushEvent,
  type UnknownPush,
} from "../../../src/webhooks/index.ts";
import { answerOf, formPush, handlersOf, jsonPush, partnerKey, payloadOf } from "../../helpers/webhooks.ts";

type Handed = PushEvent | UnknownPush;

/** Pauses that a test need not wait for. */
const quick: InboxOptions = { firstPauseMs: 1, longestPauseMs: 1, pollMs: 5 };

function inboxOn(store: InboxStore, options: InboxOptions = {}): { inbox: Inbox; failures: unknown[] } {
  const failures: unknown[] = [];
  const onFailure = (error: unknown) => void failures.push(error);
  return { inbox: createInbox(store, { ...quick, onFailure, ...options }), failures };
}

/** Works until the handler has been called so many times. */
async function handing(inbox: Inbox, times: number, handle: (push: Handed) => unknown = () => undefined) {
  const handed: Handed[] = [];
  let worker: ReturnType<Inbox["work"]> | undefined;
  await new Promise<void>((resolve) => {
    worker = inbox.work(
      handlersOf(async (push) => {
        handed.push(push);
        try {
          await handle(push);
        } finally {
          if (handed.length >= times) resolve();
        }
      }),
    );
  });
  await worker?.stop();
  return handed;
}

describe("a receiver with an inbox", () => {
  test("acknowledges a push when it is stored, before anybody has handled it", async () => {
    const store = createMemoryInboxStore();
    const receiver = createWebhookReceiver({ inbox: createInbox(store), partnerKey });
    const answer = await answerOf(receiver.fetch(formPush("orderStatus", payloadOf("orderStatus"))));
    expect(answer).toMatchObject({ status: 200, success: true });
    expect(await store.counts()).toMatchObject({ waiting: 1 });
  });

  test("refuses what is no right push, and stores none of it", async () => {
    const store = createMemoryInboxStore();
    const receiver = createWebhookReceiver({ inbox: createInbox(store), partnerKey });
    const broken = payloadOf("stockAdjusted", { adjustList: 7 });
    const refused = [
      formPush("orderStatus", payloadOf("orderStatus"), "another key"),
      formPush("stockAdjusted", broken),
      formPush("orderStatus", "{"),
    ];
    const answers = [];
    for (const push of refused) answers.push(await answerOf(receiver.fetch(push)));
    expect(answers.map(({ status, success }) => [status, success])).toEqual([
      [401, false],
      [422, false],
      [400, false],
    ]);
    expect(await store.list()).toEqual([]);
  });

  test("does not acknowledge what the store could not keep, and says why to onFailure", async () => {
    const fault = new Error("disk full");
    const store = { ...createMemoryInboxStore(), add: () => Promise.reject(fault) };
    const failures: unknown[] = [];
    const receiver = createWebhookReceiver({
      inbox: createInbox(store),
      onFailure: (error) => failures.push(error),
    });
    const answer = await answerOf(receiver.fetch(jsonPush(payloadOf("inboundStatus"))));
    expect(answer).toMatchObject({ status: 200, success: false, code: "INTERNAL_ERROR" });
    expect(failures).toEqual([fault]);
  });

  test("does not acknowledge what a store takes too long to keep", async () => {
    const store = { ...createMemoryInboxStore(), add: () => new Promise<never>(() => undefined) };
    const failures: unknown[] = [];
    const receiver = createWebhookReceiver({
      inbox: createInbox(store),
      handlerTimeoutMs: 20,
      onFailure: (error) => failures.push(error),
    });
    const answer = await answerOf(receiver.fetch(jsonPush(payloadOf("inboundStatus"))));
    expect(answer).toMatchObject({ status: 200, success: false });
    expect(failures).toEqual([expect.any(HandlerTimeoutError)]);
  });

  test("acknowledges a repetition, which is handed over once", async () => {
    const { inbox } = inboxOn(createMemoryInboxStore());
    const receiver = createWebhookReceiver({ inbox });
    const push = () => jsonPush(payloadOf("stockAdjusted"));
    for (const one of [push(), push()]) {
      expect(await answerOf(receiver.fetch(one))).toMatchObject({ status: 200, success: true });
    }
    const handed = await handing(inbox, 1);
    expect(handed).toHaveLength(1);
    expect(await inbox.store.list()).toEqual([]);
  });
});

describe("a worker of an inbox", () => {
  test("hands over what a receiver without inbox would, with the key of the push", async () => {
    const { inbox } = inboxOn(createMemoryInboxStore());
    const receiver = createWebhookReceiver({ inbox });
    const payload = payloadOf("stockAdjusted");
    await receiver.fetch(jsonPush(payload));
    const direct: Handed[] = [];
    const plain = createWebhookReceiver(handlersOf((push) => void direct.push(push)));
    await plain.fetch(jsonPush(payload));
    const [handed] = await handing(inbox, 1);
    const { signal: _one, ...stored } = handed ?? {};
    const { signal: _two, ...received } = direct[0] ?? {};
    expect(stored).toEqual(received);
    expect(handed?.key).toMatch(/^stockAdjusted:.{43}$/);
  });

  test("keeps large integers exact, and unknown pushes as they are", async () => {
    const { inbox } = inboxOn(createMemoryInboxStore());
    const receiver = createWebhookReceiver({ inbox });
    const text = JSON.stringify({ ...payloadOf("inboundStatus"), extra: 0 }).replace(
      '"extra":0',
      '"extra":12345678901234567890',
    );
    await receiver.fetch(jsonPush(text));
    await receiver.fetch(jsonPush({ something: "else" }));
    const handed = await handing(inbox, 2);
    expect(handed.map(({ event }) => event).sort()).toEqual(["inboundStatus", "unknown"]);
    expect(handed.find(({ event }) => event === "inboundStatus")?.payload).toMatchObject({
      extra: "12345678901234567890",
    });
  });

  test("tries a handler that fails again, and the later pushes of the number come after it", async () => {
    const { inbox, failures } = inboxOn(createMemoryInboxStore());
    const receiver = createWebhookReceiver({ inbox });
    for (const status of ["VALID", "SHIPPED"]) {
      await receiver.fetch(jsonPush(payloadOf("orderStatus", { orderNumber: "SO-1", status })));
    }
    let left = 2;
    const fault = new Error("the database is away");
    const handed = await handing(inbox, 4, () => {
      if (left-- > 0) throw fault;
    });
    const statuses = handed.map(({ payload }) => (payload as Record<string, unknown>)["status"]);
    expect(statuses).toEqual(["VALID", "VALID", "VALID", "SHIPPED"]);
    expect(failures).toEqual([fault, fault]);
    expect(await inbox.store.list()).toEqual([]);
  });

  test("gives a push up after its attempts, keeps it with the reason, and hands it over again when it is replayed", async () => {
    const { inbox } = inboxOn(createMemoryInboxStore(), { attempts: 3 });
    const receiver = createWebhookReceiver({ inbox });
    await receiver.fetch(jsonPush(payloadOf("stockAdjusted")));
    await handing(inbox, 3, () => {
      throw new Error("no such SKU");
    });
    const [dead] = await inbox.store.list({ state: "dead" });
    expect(dead).toMatchObject({ attempts: 3, failure: "Error: no such SKU" });
    await inbox.store.replay(dead?.id ?? "");
    expect(await handing(inbox, 1)).toHaveLength(1);
    expect(await inbox.store.list()).toEqual([]);
  });

  test("counts a handler that returns a refusal as failed", async () => {
    const { inbox } = inboxOn(createMemoryInboxStore(), { attempts: 1 });
    const receiver = createWebhookReceiver({ inbox });
    await receiver.fetch(jsonPush(payloadOf("stockAdjusted")));
    let worker: ReturnType<Inbox["work"]> | undefined;
    await new Promise<void>((resolve) => {
      worker = inbox.work(
        handlersOf(() => {
          setImmediate(resolve);
          return { success: false };
        }),
      );
    });
    await worker?.stop();
    expect(await inbox.store.list({ state: "dead" })).toMatchObject([
      { failure: "The handler refused the push." },
    ]);
  });

  test("aborts the signal of a handler that is too slow, and tries again", async () => {
    const { inbox, failures } = inboxOn(createMemoryInboxStore(), { handlerTimeoutMs: 20 });
    const receiver = createWebhookReceiver({ inbox });
    await receiver.fetch(jsonPush(payloadOf("stockAdjusted")));
    let isFirst = true;
    await handing(inbox, 2, ({ signal }) => {
      if (!isFirst) return;
      isFirst = false;
      return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    });
    expect(failures[0]).toBeInstanceOf(HandlerTimeoutError);
    expect(await inbox.store.list()).toEqual([]);
  });

  test("aborts the signal when the store cannot be reached, before another worker may have the push", async () => {
    const memory = createMemoryInboxStore();
    const store = { ...memory, extend: () => Promise.reject(new Error("network is gone")) };
    const { inbox, failures } = inboxOn(store, { leaseMs: 300 });
    await createWebhookReceiver({ inbox }).fetch(jsonPush(payloadOf("stockAdjusted")));
    let stateAtAbort: string | undefined;
    await handing(inbox, 1, async ({ signal }) => {
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      stateAtAbort = (await memory.list())[0]?.state;
      throw signal.reason;
    });
    expect(stateAtAbort).toBe("running");
    expect(failures).toContainEqual(new Error("network is gone"));
  });

  test("goes on after the store was away", async () => {
    const memory = createMemoryInboxStore();
    let faults = 3;
    const store: InboxStore = {
      ...memory,
      take: (leaseMs) => (faults-- > 0 ? Promise.reject(new Error("away")) : memory.take(leaseMs)),
    };
    const { inbox, failures } = inboxOn(store, { concurrency: 1 });
    await createWebhookReceiver({ inbox }).fetch(jsonPush(payloadOf("stockAdjusted")));
    await handing(inbox, 1);
    expect(failures).toEqual(Array.from({ length: 3 }, () => new Error("away")));
  });

  test("waits for the handler that runs when it is stopped, and takes nothing more", async () => {
    const { inbox } = inboxOn(createMemoryInboxStore(), { concurrency: 1 });
    const receiver = createWebhookReceiver({ inbox });
    for (const adjustNumber of ["A-1", "A-2"]) {
      await receiver.fetch(jsonPush(payloadOf("stockAdjusted", { adjustNumber })));
    }
    let finish: () => void = () => undefined;
    let worker: ReturnType<Inbox["work"]> | undefined;
    await new Promise<void>((started) => {
      worker = inbox.work(
        handlersOf(() => {
          started();
          return new Promise<void>((resolve) => {
            finish = resolve;
          });
        }),
      );
    });
    const stopped = worker?.stop();
    finish();
    await stopped;
    expect(await inbox.store.counts()).toMatchObject({ waiting: 1, running: 0 });
  });

  test("puts back what does not end when it is stopped, without counting the attempt", async () => {
    const { inbox } = inboxOn(createMemoryInboxStore());
    await createWebhookReceiver({ inbox }).fetch(jsonPush(payloadOf("stockAdjusted")));
    let signal: AbortSignal | undefined;
    let worker: ReturnType<Inbox["work"]> | undefined;
    await new Promise<void>((started) => {
      worker = inbox.work(
        handlersOf((push) => {
          signal = push.signal;
          started();
          return new Promise<never>(() => undefined);
        }),
      );
    });
    await worker?.stop(10);
    expect(signal?.aborted).toBe(true);
    expect(await inbox.store.list()).toMatchObject([{ state: "waiting", attempts: 0 }]);
  });

  test("hands a push that nobody here handles by its name over as an unknown one", async () => {
    const { inbox } = inboxOn(createMemoryInboxStore());
    await createWebhookReceiver({ inbox }).fetch(
      jsonPush(payloadOf("stockAttributeChanged"), {}, "/stockAttributeChanged"),
    );
    let worker: ReturnType<Inbox["work"]> | undefined;
    const events = await new Promise((resolve) => {
      const handlers = handlersOf(({ event }) => resolve(event));
      worker = inbox.work({ ...handlers, onStockAttributeChanged: undefined });
    });
    await worker?.stop();
    expect(events).toBe("unknown");
  });

  test("gives up at once what it cannot read again, and goes on", async () => {
    const store = createMemoryInboxStore();
    const { inbox, failures } = inboxOn(store);
    const push = {
      key: "k",
      event: "unknown",
      number: undefined,
      document: "k",
      stateOf: undefined,
    } as const;
    await store.add({ ...push, wire: "json", serviceType: undefined, text: "[]" });
    await createWebhookReceiver({ inbox }).fetch(jsonPush(payloadOf("stockAdjusted")));
    expect(await handing(inbox, 1)).toHaveLength(1);
    expect(await store.list()).toMatchObject([{ key: "k", state: "dead", attempts: 1 }]);
    expect(failures).toEqual([expect.any(TypeError)]);
  });

  test("needs every handler", () => {
    const { inbox } = inboxOn(createMemoryInboxStore());
    const needed = glinkPushes.filter(({ required }) => required).map(({ handler }) => handler);
    expect(needed).toContain("onOrderStatus");
    for (const handler of needed) {
      const lacking = { ...handlersOf(() => undefined), [handler]: undefined };
      expect(() => inbox.work(lacking as never)).toThrow(`needs the handler ${handler}`);
    }
  });
});

describe("the health of an inbox", () => {
  test("is good while the store answers, and tells the age of the oldest push", async () => {
    let time = 0;
    const { inbox } = inboxOn(createMemoryInboxStore({ now: () => time }));
    expect(await inbox.health()).toEqual({
      ok: true,
      counts: { waiting: 0, running: 0, dead: 0, oldestMs: undefined },
    });
    await createWebhookReceiver({ inbox }).fetch(jsonPush(payloadOf("stockAdjusted")));
    time = 61_000;
    expect(await inbox.health({ oldestMs: 60_000 })).toMatchObject({
      ok: false,
      reason: "The oldest push has been waiting for 61000 ms.",
      counts: { waiting: 1, oldestMs: 61_000 },
    });
    expect(await inbox.health({ oldestMs: 62_000 })).toMatchObject({ ok: true });
  });

  test("is bad where the store fails, and where it says nothing", async () => {
    const fault = new Error("away");
    const failing = { ...createMemoryInboxStore(), counts: () => Promise.reject(fault) };
    expect(await inboxOn(failing).inbox.health()).toEqual({
      ok: false,
      reason: "The store failed.",
      error: fault,
    });
    const silent = { ...createMemoryInboxStore(), counts: () => new Promise<never>(() => undefined) };
    expect(await inboxOn(silent).inbox.health({ timeoutMs: 5 })).toEqual({
      ok: false,
      reason: "The store did not answer within 5 ms.",
    });
  });

  test("is told to Prometheus, with what the workers of this process did", async () => {
    let time = 0;
    const { inbox } = inboxOn(createMemoryInboxStore({ now: () => time }), { attempts: 2 });
    const receiver = createWebhookReceiver({ inbox });
    await receiver.fetch(jsonPush(payloadOf("stockAdjusted", { adjustNumber: "A-1" })));
    await handing(inbox, 1);
    await receiver.fetch(jsonPush(payloadOf("stockAdjusted", { adjustNumber: "A-2" })));
    const failed = handing(inbox, 2, () => {
      throw new Error("no");
    });
    await vi.waitFor(() => {
      time += 10;
      expect(inbox.handOverCounts().failed).toBe(2);
    });
    await failed;
    await receiver.fetch(jsonPush(payloadOf("stockAdjusted", { adjustNumber: "A-3" })));
    time += 1_500;
    expect(inbox.handOverCounts()).toEqual({ handled: 1, failed: 2, buried: 1, lost: 0 });
    expect((await inbox.metrics()).split("\n")).toEqual(
      expect.arrayContaining([
        "# TYPE fulfillment_inbox_pushes gauge",
        'fulfillment_inbox_pushes{state="waiting"} 1',
        'fulfillment_inbox_pushes{state="dead"} 1',
        "fulfillment_inbox_oldest_push_seconds 1.5",
        'fulfillment_inbox_hand_overs_total{outcome="handled"} 1',
        'fulfillment_inbox_hand_overs_total{outcome="buried"} 1',
      ]),
    );
  });
});

test.each([
  [{ attempts: 0 }, "attempts has to be a number at least 1, not 0."],
  [{ leaseMs: -1 }, "leaseMs has to be a number of milliseconds above 0, not -1."],
  [{ holdMs: Number.NaN }, "holdMs has to be a number of milliseconds, not NaN."],
])("an inbox refuses %j", (options, message) => {
  expect(() => createInbox(createMemoryInboxStore(), options)).toThrow(message);
});
