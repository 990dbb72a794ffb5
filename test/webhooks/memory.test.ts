import { request as httpRequest } from "node:http";
import { describe, expect, test } from "vitest";
import { createBudget } from "../../src/webhooks/budget.ts";
import { serve } from "../helpers/loopback.ts";
import { answerOf, handlersOf, jsonPush, payloadOf, recorder } from "../helpers/webhooks.ts";

const mebibyte = 1024 * 1024;
const largePush = (at: number) =>
  jsonPush(payloadOf("orderStatus", { orderNumber: `${at}${"x".repeat(5 * mebibyte)}` }));

describe("the memory that pushes hold at once", () => {
  test("is bounded: large ones are refused with HTTP 503, to come again, while small ones are handled", async () => {
    const open: (() => void)[] = [];
    const { receiver, failures } = recorder(
      handlersOf(() => new Promise<void>((resolve) => open.push(resolve))),
    );
    const first = [1, 2, 3].map((at) => receiver.fetch(largePush(at)));
    while (open.length < 3) await new Promise(setImmediate);
    const refused = await receiver.fetch(largePush(4));
    expect(refused.headers.get("retry-after")).toBe("1");
    expect(await answerOf(refused)).toMatchObject({ status: 503, success: false, code: "INTERNAL_ERROR" });
    expect(failures).toMatchObject([{ name: "WebhookRefusal", status: 503 }]);
    const small = answerOf(receiver.fetch(jsonPush(payloadOf("orderStatus"))));
    while (open.length < 4) await new Promise(setImmediate);
    for (const end of open) end();
    expect(await small).toMatchObject({ success: true });
    for (const answer of first) expect(await answerOf(answer)).toMatchObject({ success: true });
    const again = answerOf(receiver.fetch(largePush(4)));
    while (open.length < 5) await new Promise(setImmediate);
    open.at(-1)?.();
    expect(await again).toMatchObject({ success: true });
  });

  test("is given back by what was refused", async () => {
    const { receiver } = recorder();
    for (let sent = 0; sent < 10; sent++) {
      const broken = jsonPush(`{"orderNumber":"${"x".repeat(8 * mebibyte)}`);
      expect(await answerOf(receiver.fetch(broken))).toMatchObject({ status: 400 });
    }
    expect(await answerOf(receiver.fetch(largePush(1)))).toMatchObject({ success: true });
  });

  test("is not held by repetitions, which keep nothing but their key while they wait", async () => {
    const open: (() => void)[] = [];
    const { receiver, failures } = recorder(
      handlersOf(() => new Promise<void>((resolve) => open.push(resolve))),
    );
    const answers = Array.from({ length: 12 }, () => receiver.fetch(largePush(1)));
    while (open.length < 1) await new Promise(setImmediate);
    open[0]?.();
    const settled = await Promise.all(answers.map((answer) => answerOf(answer)));
    const refused = settled.filter(({ status }) => status === 503);
    // What is read at the same moment counts, what waits does not.
    expect(settled.filter(({ success }) => success)).toHaveLength(12 - refused.length);
    expect(failures).toHaveLength(refused.length);
    for (let sent = 0; sent < 12; sent++) {
      expect(await answerOf(receiver.fetch(largePush(1)))).toMatchObject({ success: true });
    }
  });

  test("is not held by a caller that went away", async () => {
    const { receiver, failures } = recorder();
    const origin = await serve(receiver.listener);
    for (let sent = 1; sent <= 10; sent++) {
      const request = httpRequest(origin, { method: "POST", headers: { "Content-Length": 9 * mebibyte } });
      request.on("error", () => {});
      await new Promise((resolve) => request.write(Buffer.alloc(4 * mebibyte, 0x20), resolve));
      request.destroy();
      while (failures.length < sent) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(await answerOf(receiver.fetch(largePush(1)))).toMatchObject({ success: true });
  });
});

test("a small body of very many values is refused before it is parsed", async () => {
  const { receiver, failures } = recorder();
  const text = `{"x":[${"{},".repeat(1_000_000)}{}]}`;
  expect(await answerOf(receiver.fetch(jsonPush(text)))).toMatchObject({ status: 413, success: false });
  expect(String(failures)).toMatch(/more than 262144 values/);
});

test("a budget hands out no more than it has, and a reserve to small ones only", () => {
  const budget = createBudget(1000);
  const [large, small] = [budget.open(), budget.open()];
  large.take(1000);
  expect(() => budget.open().take(mebibyte)).toThrow(/Too many pushes/);
  small.take(200 * 1024);
  expect(() => small.take(200 * 1024)).toThrow(/Too many pushes/);
  large.release();
  large.release();
  small.release();
  const next = budget.open();
  next.take(1000);
  expect(() => budget.open().take(9 * mebibyte)).toThrow(/Too many pushes/);
});
