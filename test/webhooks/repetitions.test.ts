import { describe, expect, test } from "vitest";
import { type GlinkPushName, glinkPushes } from "../../generated/pushes/glink.ts";
import { createMemoryStore, type DuplicateStore } from "../../src/webhooks/index.ts";
import { plainStore } from "../helpers/plain-store.ts";
import { answerOf, formPush, handlersOf, jsonPush, payloadOf, recorder } from "../helpers/webhooks.ts";

const stores: [string, () => DuplicateStore][] = [
  ["the store in memory", () => createMemoryStore()],
  ["a store of three functions", () => plainStore().store],
];

const states = glinkPushes.filter(({ tells }) => tells === "state");
const changes = glinkPushes.filter(({ tells }) => tells === "change");

/** Sends pushes that differ in one member, each acknowledged, and tells which reached the handler, and how. */
async function handledOf(
  event: GlinkPushName,
  statuses: readonly string[],
  duplicates: DuplicateStore,
): Promise<string[]> {
  const { receiver, handled } = recorder({ duplicates });
  for (const status of statuses) {
    const answer = await answerOf(receiver.fetch(jsonPush(payloadOf(event, { remark: status }))));
    expect(answer).toMatchObject({ status: 200, success: true });
  }
  return handled.map(({ payload, returning }) => `${payload["remark"]}${returning ? " returning" : ""}`);
}

describe.each(stores)("with %s", (_, storeOf) => {
  test.each(states)("a state of $operationId that comes back is handed over as returning", async (push) => {
    const sent = ["ON_HOLD", "PROCESSING", "ON_HOLD", "PROCESSING"];
    expect(await handledOf(push.operationId, sent, storeOf())).toEqual([
      "ON_HOLD",
      "PROCESSING",
      "ON_HOLD returning",
      "PROCESSING returning",
    ]);
  });

  test.each(states)(
    "$operationId that equals the last handled one is a repetition, each time",
    async (push) => {
      const sent = ["A", "A", "B", "B", "A", "A", "B", "A", "A", "B", "B"];
      expect(await handledOf(push.operationId, sent, storeOf())).toEqual([
        "A",
        "B",
        "A returning",
        "B returning",
        "A returning",
        "B returning",
      ]);
    },
  );

  test.each(changes)("$operationId of the same content is a repetition, however old", async (push) => {
    expect(await handledOf(push.operationId, ["A", "B", "A", "B", "A"], storeOf())).toEqual(["A", "B"]);
  });

  test("a state that comes back while another one is being handled is not acknowledged, and handed over when it is repeated", async () => {
    const handled: unknown[] = [];
    let finish: () => void = () => undefined;
    const { receiver } = recorder({
      duplicates: storeOf(),
      onOrderStatus: async ({ payload, returning }) => {
        handled.push([payload["remark"], returning]);
        if (payload["remark"] !== "PROCESSING") return;
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
      },
    });
    const send = (remark: string) => answerOf(receiver.fetch(jsonPush(payloadOf("orderStatus", { remark }))));
    await send("ON_HOLD");
    const processing = send("PROCESSING");
    await expect.poll(() => handled.length).toBe(2);
    expect(await send("ON_HOLD")).toMatchObject({ success: false });
    finish();
    expect(await processing).toMatchObject({ success: true });
    expect(await send("ON_HOLD")).toMatchObject({ success: true });
    expect(handled).toEqual([
      ["ON_HOLD", false],
      ["PROCESSING", false],
      ["ON_HOLD", true],
    ]);
  });

  test("a push of another document in between changes nothing", async () => {
    const { receiver, handled } = recorder({ duplicates: storeOf() });
    const first = payloadOf("orderStatus");
    const second = payloadOf("orderStatus", { orderNumber: "another" });
    for (const payload of [first, second, first, second]) await receiver.fetch(jsonPush(payload));
    expect(handled).toHaveLength(2);
  });

  test("pushes of an unknown kind count as the states of one document", async () => {
    const { receiver, handled } = recorder({ duplicates: storeOf() });
    for (const number of ["1", "1", "2", "1"]) await receiver.fetch(jsonPush({ number }));
    for (const number of ["1", "1"]) await receiver.fetch(formPush("GLINK_NEW_PUSH", { number }));
    expect(handled.map(({ payload, returning }) => [payload["number"], returning])).toEqual([
      ["1", false],
      ["2", false],
      ["1", true],
      ["1", true],
    ]);
  });

  test("processes that share it keep to the rule together, whichever gets a push", async () => {
    const duplicates = storeOf();
    const [here, there] = [recorder({ duplicates }), recorder({ duplicates })];
    const push = (remark: string) => jsonPush(payloadOf("orderStatus", { remark }));
    await here.receiver.fetch(push("A"));
    await there.receiver.fetch(push("A"));
    await there.receiver.fetch(push("B"));
    await here.receiver.fetch(push("A"));
    await there.receiver.fetch(push("A"));
    expect(here.handled.map(({ returning }) => returning)).toEqual([false, true]);
    expect(there.handled).toMatchObject([{ payload: { remark: "B" } }]);
  });

  test("a state that comes back in two processes at once is handled by one of them", async () => {
    const duplicates = storeOf();
    const both = [recorder({ duplicates }), recorder({ duplicates })];
    const push = (remark: string) => jsonPush(payloadOf("orderStatus", { remark }));
    for (const remark of ["A", "B"]) await both[0]?.receiver.fetch(push(remark));
    await Promise.all(both.map(({ receiver }) => receiver.fetch(push("A"))));
    const returned = both.flatMap(({ handled }) => handled.filter(({ returning }) => returning));
    expect(returned).toHaveLength(1);
  });

  test("a returning state whose handler fails comes again as returning", async () => {
    let calls = 0;
    const returned: boolean[] = [];
    const { receiver } = recorder({
      duplicates: storeOf(),
      onOrderStatus: ({ returning }) => {
        calls += 1;
        returned.push(returning);
        if (calls === 3) throw new Error("down");
      },
    });
    const successes = [];
    for (const remark of ["A", "B", "A", "A", "A"]) {
      const push = jsonPush(payloadOf("orderStatus", { remark }));
      successes.push((await answerOf(receiver.fetch(push))).success);
    }
    expect(successes).toEqual([true, true, false, true, true]);
    expect(returned).toEqual([false, false, true, true]);
  });

  test("equal is what duplicateKey says, and a returning text of it is told too", async () => {
    const seen: boolean[] = [];
    const { receiver } = recorder({
      duplicates: storeOf(),
      duplicateKey: async ({ payload }) => String(payload["remark"]),
      onOrderStatus: ({ returning }) => void seen.push(returning),
    });
    for (const [index, remark] of ["A", "B", "A", "A"].entries()) {
      await receiver.fetch(jsonPush(payloadOf("orderStatus", { remark, carrier: `C${index}` })));
    }
    expect(seen).toEqual([false, false, true]);
  });
});

test("a store of three functions gets an event and a digest as keys, never the number of the document", async () => {
  const { store, keys } = plainStore();
  const { receiver } = recorder({ duplicates: store });
  const orderNumber = "x".repeat(1_000_000);
  for (const remark of ["A", "B", "A"]) {
    await receiver.fetch(jsonPush(payloadOf("orderStatus", { orderNumber, remark })));
  }
  for (const key of keys()) expect(key).toMatch(/^orderStatus:[\w-]{43}(:latest|@[\w-]{36})?$/);
  expect(keys()).toHaveLength(4);
});

test("a text of one's own stays the key where it is short, and is digested where it is not", async () => {
  const { store, keys } = plainStore();
  const { receiver } = recorder({
    duplicates: store,
    duplicateKey: ({ payload }) => String(payload["remark"]),
  });
  for (const remark of ["short", "x".repeat(129)]) {
    await receiver.fetch(jsonPush(payloadOf("stockAdjusted", { remark })));
  }
  expect(keys()).toEqual(["stockAdjusted:short", expect.stringMatching(/^stockAdjusted:[\w-]{43}$/)]);
});

describe("what a store fails to note loses no push", () => {
  const push = (remark: string) => jsonPush(payloadOf("orderStatus", { remark }));

  test.each(["setLatest", "confirm"] as const)(
    "by %s: a state that comes back after it is handled",
    async (name) => {
      let isDown = false;
      const memory = createMemoryStore();
      const duplicates: DuplicateStore = {
        ...memory,
        [name]: (...args: [never, never]) => {
          if (isDown) throw new Error("store down");
          return memory[name]?.(...args);
        },
        // As a claim expires whose process has died.
        release: (key) => memory.release(key),
      };
      const { receiver, handled, failures } = recorder({ duplicates });
      await receiver.fetch(push("A"));
      isDown = true;
      expect(await answerOf(receiver.fetch(push("B")))).toMatchObject({ success: true });
      isDown = false;
      await receiver.fetch(push("A"));
      expect(handled.map(({ payload }) => payload["remark"])).toEqual(["A", "B", "A"]);
      expect(String(failures)).toContain("store down");
    },
  );
});

test("pushes that nobody repeats reach a receiver without a store as often as they come", async () => {
  const returned: boolean[] = [];
  const { receiver } = recorder({
    duplicates: false,
    ...handlersOf(({ returning }) => void returned.push(returning)),
  });
  for (const remark of ["A", "B", "A", "A"]) {
    await receiver.fetch(jsonPush(payloadOf("orderStatus", { remark })));
  }
  expect(returned).toEqual([false, false, false, false]);
});
