import { describe, expect, test } from "vitest";
import { createMemoryStore, type DuplicateStore } from "../../src/webhooks/index.ts";
import { answerOf, formPush, jsonPush, payloadOf, recorder } from "../helpers/webhooks.ts";

const push = () => jsonPush(payloadOf("orderStatus"));

describe("a repeated push", () => {
  test("is answered as the first time and does not reach the handler again", async () => {
    let calls = 0;
    const answer = { success: true, code: "SUCCESS", message: "noted as 4711" };
    const { receiver } = recorder({
      onOrderStatus: () => {
        calls += 1;
        return answer;
      },
    });
    const first = await answerOf(receiver.fetch(push()));
    expect(first).toEqual({ status: 200, ...answer });
    expect(await answerOf(receiver.fetch(push()))).toEqual(first);
    expect(calls).toBe(1);
  });

  test("is one whatever its white space, the order of its members and its wire", async () => {
    const { receiver, handled } = recorder();
    const payload = payloadOf("orderStatus");
    await receiver.fetch(jsonPush(payload));
    await receiver.fetch(jsonPush(JSON.stringify(payload, null, 2)));
    await receiver.fetch(jsonPush(Object.fromEntries(Object.entries(payload).reverse())));
    await receiver.fetch(formPush("orderStatus", payload));
    expect(handled).toHaveLength(1);
  });

  test("is none when it says more about the same number and status", async () => {
    const { receiver, handled } = recorder();
    await receiver.fetch(push());
    await receiver.fetch(jsonPush(payloadOf("orderStatus", { trackingNumber: "another" })));
    expect(handled).toHaveLength(2);
  });

  test("is what duplicateKey says", async () => {
    const { receiver, handled } = recorder({
      duplicateKey: ({ payload }) => `${payload["orderNumber"]}/${payload["status"]}`,
    });
    await receiver.fetch(push());
    await receiver.fetch(jsonPush(payloadOf("orderStatus", { trackingNumber: "another" })));
    expect(handled).toHaveLength(1);
  });

  test("reaches the handler again where duplicates is false", async () => {
    const { receiver, handled } = recorder({ duplicates: false });
    await receiver.fetch(push());
    await receiver.fetch(push());
    expect(handled).toHaveLength(2);
  });

  test("of an unknown kind is recognised too", async () => {
    const { receiver, handled } = recorder();
    for (const number of ["R1", "R1", "R2"]) await receiver.fetch(jsonPush({ number }));
    expect(handled).toHaveLength(2);
  });
});

describe("a push whose handler failed", () => {
  test.each([
    ["threw", () => Promise.reject(new Error("down"))],
    ["refused", async () => ({ success: false, code: "LATER", message: null })],
  ])(
    "because it %s reaches the handler again, and is acknowledged only when that succeeds",
    async (_, fail) => {
      let calls = 0;
      const { receiver } = recorder({
        onOrderStatus: () => {
          calls += 1;
          return calls < 3 ? fail() : undefined;
        },
      });
      const successes = [];
      for (let sent = 0; sent < 4; sent++) successes.push((await answerOf(receiver.fetch(push()))).success);
      expect(successes).toEqual([false, false, true, true]);
      expect(calls).toBe(3);
    },
  );
});

describe("a repetition while the first is under way", () => {
  test.each([true, false])("waits for it and is answered alike: success %s", async (success) => {
    let finish = () => {};
    let calls = 0;
    const { receiver } = recorder({
      onOrderStatus: async () => {
        calls += 1;
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        return { success, code: "DONE", message: null };
      },
    });
    const answers = [1, 2, 3].map(() => answerOf(receiver.fetch(push())));
    while (calls === 0) await new Promise(setImmediate);
    const early = await Promise.race([
      ...answers,
      new Promise((resolve) => setTimeout(resolve, 30, "waiting")),
    ]);
    expect(early).toBe("waiting");
    finish();
    expect(await Promise.all(answers)).toEqual(
      Array(3).fill({ status: 200, success, code: "DONE", message: null }),
    );
    expect(calls).toBe(1);
  });

  test("in another process is not acknowledged, since that may still fail", async () => {
    const { receiver, handled } = recorder({
      duplicates: storeOf({ claim: () => ({ state: "in-progress" }) }),
    });
    expect(await answerOf(receiver.fetch(push()))).toMatchObject({ status: 200, success: false });
    expect(handled).toEqual([]);
  });
});

describe("a store that fails", () => {
  const down = () => Promise.reject(new Error("store down"));

  test("when it should claim keeps the handler from running, and the push is not acknowledged", async () => {
    const { receiver, handled, failures } = recorder({ duplicates: storeOf({ claim: down }) });
    expect(await answerOf(receiver.fetch(push()))).toMatchObject({ status: 200, success: false });
    expect(handled).toEqual([]);
    expect(String(failures)).toContain("store down");
  });

  test("when it should confirm does not undo what the handler did", async () => {
    const { receiver, failures } = recorder({ duplicates: storeOf({ confirm: down }) });
    expect(await answerOf(receiver.fetch(push()))).toMatchObject({ status: 200, success: true });
    expect(String(failures)).toContain("store down");
  });
});

describe("the store in memory", () => {
  const answer = { success: true };

  test("forgets the oldest beyond its size", () => {
    const store = createMemoryStore({ size: 2 });
    for (const key of ["a", "b", "c"]) {
      store.claim(key);
      store.confirm(key, answer);
    }
    expect(["c", "b", "a"].map((key) => store.claim(key))).toMatchObject([
      { state: "handled" },
      { state: "handled" },
      { state: "new" },
    ]);
  });

  test("forgets what is older than its age", () => {
    let time = 0;
    const store = createMemoryStore({ maxAgeMs: 1000, now: () => time });
    store.claim("a");
    store.confirm("a", answer);
    time = 999;
    expect(store.claim("a")).toEqual({ state: "handled", answer });
    time = 1000;
    expect(store.claim("a")).toEqual({ state: "new" });
  });

  test("hands out a claim once, until it is released", () => {
    const store = createMemoryStore();
    expect(store.claim("a")).toEqual({ state: "new" });
    expect(store.claim("a")).toEqual({ state: "in-progress" });
    store.release("a");
    expect(store.claim("a")).toEqual({ state: "new" });
  });
});

function storeOf(own: Partial<DuplicateStore>): DuplicateStore {
  return { ...createMemoryStore(), ...own };
}
