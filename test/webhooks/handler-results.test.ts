import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { glinkAcknowledgement } from "../../generated/pushes/glink.ts";
import { answerOf, handlersOf, jsonPush, payloadOf, recorder } from "../helpers/webhooks.ts";

const returning = (result: unknown) => handlersOf(() => result as undefined);
const push = () => jsonPush(payloadOf("orderStatus"));

describe("is no success, and is told to onFailure: a handler that returns", () => {
  test.each<[string, unknown, RegExp]>([
    ["an answer whose success is a text", { success: "false" }, /success is neither true nor false/],
    ["an answer whose success is undefined", { success: undefined }, /success is neither/],
    ["an answer whose success is null", { success: null }, /success is neither/],
    [
      "an answer that writes itself as another",
      { success: true, toJSON: () => ({ ok: 1 }) },
      /success is neither/,
    ],
    [
      "an answer that writes itself as nothing",
      { success: true, toJSON: () => undefined },
      /success is neither/,
    ],
    ["an answer with a BigInt", { success: true, data: 1n }, /cannot be written as JSON/],
    ["an answer that holds itself", selfHolding(), /cannot be written as JSON/],
    ["false", false, /returned false/],
    ["an Error", new Error("hunter2"), /returned an error/],
    ["an Error of another realm", runInNewContext("new Error('x')"), /returned an error/],
    ["a BigInt", 1n, /returned a bigint/],
    ["a symbol", Symbol("x"), /returned a symbol/],
    ["a function that nobody has called", () => undefined, /returned a function/],
    ["a generator that has not run", (function* () {})(), /returned a generator/],
    ["an async generator that has not run", (async function* () {})(), /returned a generator/],
    ["a response that is not ok", new Response(null, { status: 500 }), /ok is false/],
    ["a promise of false", Promise.resolve(false), /returned false/],
  ])("%s", async (_, result, reason) => {
    const { receiver, failures } = recorder(returning(result));
    expect(await answerOf(receiver.fetch(push()))).toMatchObject({
      status: 200,
      success: false,
      code: "INTERNAL_ERROR",
    });
    expect(failures).toMatchObject([{ name: "TypeError", message: expect.stringMatching(reason) }]);
    expect(String(failures)).not.toContain("hunter2");
  });
});

describe("is success: a handler that returns", () => {
  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["the result of a last expression", 3],
    ["a row of a database", { id: 7, affected: 1 }],
    ["a response that is ok", new Response()],
  ])("%s", async (_, result) => {
    const { receiver, failures } = recorder(returning(result));
    expect(await answerOf(receiver.fetch(push()))).toEqual({ status: 200, ...glinkAcknowledgement });
    expect(failures).toEqual([]);
  });
});

test("a push that was refused for its handler's result is handled again", async () => {
  const results = [false, undefined];
  const { receiver } = recorder(handlersOf(() => results.shift() as undefined));
  const successes = [];
  for (let sent = 0; sent < 3; sent++) successes.push((await answerOf(receiver.fetch(push()))).success);
  expect(successes).toEqual([false, true, true]);
});

test("an answer is kept as it was returned, whatever the handler does to it later on", async () => {
  const answer = { success: true, message: "noted" };
  const { receiver } = recorder({ onOrderStatus: () => answer });
  await receiver.fetch(push());
  answer.message = "changed";
  expect(await answerOf(receiver.fetch(push()))).toMatchObject({ message: "noted" });
});

function selfHolding(): object {
  const answer: Record<string, unknown> = { success: true };
  answer["self"] = answer;
  return answer;
}
