import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import {
  createMemoryStore,
  createWebhookReceiver,
  type DuplicateStore,
  HandlerTimeoutError,
} from "../../src/webhooks/index.ts";
import { answerOf, handlersOf, jsonPush, payloadOf, recorder } from "../helpers/webhooks.ts";

const push = (remark = "A") => jsonPush(payloadOf("orderStatus", { remark }));

/** A handler that ends when it is told to, and how often it was called. */
function gate() {
  const open: (() => void)[] = [];
  return {
    calls: () => open.length,
    handle: () => new Promise<void>((resolve) => open.push(resolve)),
    end: () => {
      for (const resolve of open) resolve();
    },
  };
}

async function until(isReached: () => boolean): Promise<void> {
  while (!isReached()) await pause(5);
}

describe("a handler that does not end", () => {
  test("is late at the deadline: the push is not acknowledged, and its signal is aborted", async () => {
    let aborted: unknown;
    const { receiver, failures } = recorder({
      handlerTimeoutMs: 30,
      onOrderStatus: ({ signal }) =>
        new Promise<void>((resolve) => {
          signal.addEventListener("abort", () => {
            aborted = signal.reason;
            resolve();
          });
        }),
    });
    expect(await answerOf(receiver.fetch(push()))).toMatchObject({
      status: 200,
      success: false,
      code: "INTERNAL_ERROR",
      message: expect.stringContaining("in time"),
    });
    expect(failures).toEqual([expect.any(HandlerTimeoutError)]);
    expect(failures).toMatchObject([{ timeoutMs: 30 }]);
    expect(aborted).toBe(failures[0]);
  });

  test("keeps equal pushes from being handled beside it", async () => {
    const { calls, handle, end } = gate();
    const { receiver } = recorder({ ...handlersOf(handle), handlerTimeoutMs: 200, repetitionWaitMs: 20 });
    expect(await answerOf(receiver.fetch(push()))).toMatchObject({ success: false });
    expect(await answerOf(receiver.fetch(push()))).toMatchObject({
      success: false,
      message: expect.stringContaining("is being processed"),
    });
    expect(calls()).toBe(1);
    end();
  });

  test("is given up after the same time once more, so that a repetition is handled anew", async () => {
    const { calls, handle, end } = gate();
    const { receiver } = recorder({ ...handlersOf(handle), handlerTimeoutMs: 30 });
    expect(await answerOf(receiver.fetch(push()))).toMatchObject({ success: false });
    await until(() => {
      void receiver.fetch(push());
      return calls() > 1;
    });
    expect(calls()).toBe(2);
    end();
  });

  test("acknowledges repetitions when it succeeds late, without being called again", async () => {
    const { calls, handle, end } = gate();
    const { receiver } = recorder({ ...handlersOf(handle), handlerTimeoutMs: 200 });
    expect(await answerOf(receiver.fetch(push()))).toMatchObject({ success: false });
    const repeated = answerOf(receiver.fetch(push()));
    end();
    expect(await repeated).toMatchObject({ success: true });
    expect(await answerOf(receiver.fetch(push()))).toMatchObject({ success: true });
    expect(calls()).toBe(1);
  });

  test("is waited for where the deadline is Infinity", async () => {
    const { handle, end } = gate();
    const { receiver } = recorder({ ...handlersOf(handle), handlerTimeoutMs: Number.POSITIVE_INFINITY });
    const answered = answerOf(receiver.fetch(push()));
    await pause(30);
    end();
    expect(await answered).toMatchObject({ success: true });
  });

  test("does not keep a receiver without a store from answering", async () => {
    const { receiver } = recorder({
      duplicates: false,
      handlerTimeoutMs: 20,
      onOrderStatus: () => new Promise<void>(() => {}),
    });
    expect(await answerOf(receiver.fetch(push()))).toMatchObject({ success: false });
  });
});

test("repetitions of a push whose handler hangs are answered as in progress after some time", async () => {
  const { calls, handle, end } = gate();
  const { receiver } = recorder({ ...handlersOf(handle), repetitionWaitMs: 20 });
  const first = answerOf(receiver.fetch(push()));
  await until(() => calls() === 1);
  const repeated = await Promise.all([1, 2, 3].map(() => answerOf(receiver.fetch(push()))));
  for (const answer of repeated) {
    expect(answer).toMatchObject({ status: 200, success: false, code: "INTERNAL_ERROR" });
    expect(answer.message).toMatch(/is being processed/);
  }
  end();
  expect(await first).toMatchObject({ success: true });
});

describe("a store that does not answer", () => {
  const never = () => new Promise<never>(() => {});

  test.each([
    ["claim", false],
    ["confirm", true],
    ["setLatest", true],
  ] as const)("%s does not keep the push waiting; acknowledged: %s", async (name, success) => {
    const duplicates: DuplicateStore = { ...createMemoryStore(), [name]: never };
    const { receiver, failures } = recorder({ duplicates, handlerTimeoutMs: 30 });
    expect(await answerOf(receiver.fetch(push()))).toMatchObject({ status: 200, success });
    expect(String(failures)).toMatch(new RegExp(`has not answered ${name} within 30 ms`));
  });

  test("in time gives its claim back", async () => {
    const memory = createMemoryStore();
    const duplicates: DuplicateStore = {
      ...memory,
      claim: async (key) => {
        await pause(60);
        return memory.claim(key);
      },
    };
    const slow = recorder({ duplicates, handlerTimeoutMs: 30 });
    expect(await answerOf(slow.receiver.fetch(push()))).toMatchObject({ success: false });
    await pause(80);
    const { receiver, handled } = recorder({ duplicates: memory });
    expect(await answerOf(receiver.fetch(push()))).toMatchObject({ success: true });
    expect(handled).toHaveLength(1);
  });
});

describe("options that cannot be meant", () => {
  const handlers = handlersOf(() => undefined);

  test.each([
    ["handlerTimeoutMs", 0],
    ["handlerTimeoutMs", -1],
    ["handlerTimeoutMs", Number.NaN],
    ["handlerTimeoutMs", 2 ** 31],
    ["repetitionWaitMs", "5" as never],
    ["bodyLimit", 0],
  ])("%s %s is refused by name", (name, value) => {
    expect(() => createWebhookReceiver({ ...handlers, [name]: value })).toThrow(
      new RegExp(`${name} has to be a number of`),
    );
  });
});
