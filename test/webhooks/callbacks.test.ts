import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createMemoryStore, type WebhookReceiverOptions } from "../../src/webhooks/index.ts";
import { answerOf, handlersOf, jsonPush, payloadOf, recorder } from "../helpers/webhooks.ts";

const rejections: unknown[] = [];
const note = (reason: unknown) => void rejections.push(reason);

beforeEach(() => {
  rejections.length = 0;
  process.on("unhandledRejection", note);
});

afterEach(() => {
  process.off("unhandledRejection", note);
});

const failing = (name: string) => async () => {
  throw new Error(`${name} failed`);
};
const throwing = (name: string) => () => {
  throw new Error(`${name} failed`);
};

const makers = { "rejects later": failing, throws: throwing };
const names = [
  "onFailure",
  "onWarning",
  "handler",
  "eventOf",
  "duplicateKey",
  "claim",
  "confirm",
  "release",
  "latest",
  "setLatest",
  "now",
];

describe.each(Object.entries(makers))("a callback that %s", (_, make) => {
  test.each(names)("does not end the process: %s", async (name) => {
    const { receiver } = recorder(optionsOf(name, make(name) as never));
    const repeated = jsonPush(
      JSON.stringify(payloadOf("orderStatus")).replace("{", '{"carrier":1,"carrier":2,"carrier":"C",'),
    );
    const requests = [
      jsonPush("garbage"),
      jsonPush(payloadOf("orderStatus", { note: "A" })),
      jsonPush(payloadOf("orderStatus", { note: "B" })),
      jsonPush(payloadOf("orderStatus", { note: "A" })),
      jsonPush(payloadOf("orderStatus", { asksToFail: true })),
      repeated,
    ];
    for (const request of requests) {
      const { status, success } = await answerOf(receiver.fetch(request));
      expect(typeof success).toBe("boolean");
      expect([200, 400, 500]).toContain(status);
    }
    // Rejections that nobody handles are told when the microtasks have run.
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(rejections).toEqual([]);
  });
});

function optionsOf(name: string, callback: never): Partial<WebhookReceiverOptions> {
  const refusing = handlersOf(({ payload }) => (payload["asksToFail"] ? { success: false } : undefined));
  if (name === "handler") return handlersOf(callback);
  if (name === "now") return { ...refusing, duplicates: createMemoryStore({ now: callback }) };
  const store = createMemoryStore();
  if (name in store) return { ...refusing, duplicates: { ...store, [name]: callback } };
  return { ...refusing, [name]: callback };
}

describe("what a callback returns is not taken at its word:", () => {
  const push = () => jsonPush(payloadOf("orderStatus"));

  test.each<[string, Partial<WebhookReceiverOptions>, RegExp]>([
    ["an event that is none", { eventOf: () => "orderstatus" as never }, /no push "orderstatus"/],
    ["a key that is no text", { duplicateKey: () => 7 as never }, /duplicateKey has to return a text/],
    [
      "a key that is missing",
      { duplicateKey: () => undefined as never },
      /duplicateKey has to return a text/,
    ],
    [
      "a claim that says nothing",
      { duplicates: { ...createMemoryStore(), claim: () => undefined as never } },
      /claim\(\) of the store/,
    ],
    [
      "a claim that is handled without an answer",
      { duplicates: { ...createMemoryStore(), claim: () => ({ state: "handled" }) as never } },
      /claim\(\) of the store/,
    ],
  ])("%s keeps the push from being acknowledged", async (_, options, reason) => {
    const { receiver, handled, failures } = recorder(options);
    expect(await answerOf(receiver.fetch(push()))).toMatchObject({ success: false, code: "INTERNAL_ERROR" });
    expect(handled).toEqual([]);
    expect(String(failures)).toMatch(reason);
  });

  test("a key and an event may come later", async () => {
    const { receiver, handled } = recorder({
      duplicateKey: async ({ text }) => text,
      eventOf: async () => "orderStatus" as const,
    });
    await receiver.fetch(push());
    await receiver.fetch(push());
    expect(handled).toMatchObject([{ event: "orderStatus" }]);
  });
});
