import { describe, expect, test } from "vitest";
import { operations } from "../../generated/operations/index.ts";
import type { Delivery } from "../../src/delivery/deliver.ts";
import { judgeDelivery, judgeRepeats } from "../../src/delivery/judge-answer.ts";
import type { Expectation } from "../../src/delivery/sending.ts";
import { loadJudge } from "../../src/judge/judge.ts";

const operation = operations.find(({ operationId }) => operationId === "orderStatus");
if (!operation) throw new Error("There is no orderStatus");
const context = { operation, judge: await loadJudge(), timeoutMs: 300 };
const advice = "What to do.";

function answered(status: number, answer: unknown): Delivery {
  const body = new TextEncoder().encode(typeof answer === "string" ? answer : JSON.stringify(answer));
  const headers = { "content-type": "application/json" };
  return { kind: "answer", seconds: 0, answer: { status, headers, body } };
}

const rulesOf = (expectation: Expectation, delivery: Delivery) =>
  judgeDelivery({ expectation, advice }, delivery, context).map(({ rule, pointer }) => [rule, pointer]);

const yes = { success: true, code: "SUCCESS", message: null };
const no = { success: false, code: "INVALID_DATA", message: null };

describe("the verdict on an answer", () => {
  test.each<[Expectation, string, Delivery, string[][]]>([
    ["acknowledge", "an acknowledgement", answered(200, yes), []],
    ["acknowledge", "a refusal", answered(200, no), [["acknowledged", "/success"]]],
    ["acknowledge", "an answer without success", answered(200, {}), [["required", "/success"]]],
    ["refuse", "a refusal", answered(200, no), []],
    ["refuse", "a refusal by status", answered(422, no), []],
    ["refuse", "an acknowledgement", answered(200, yes), [["refused", "/success"]]],
    ["refuse", "a crash", answered(500, "oops"), [["server-error", "/status"]]],
    ["answer", "an acknowledgement", answered(200, yes), []],
    ["answer", "a refusal", answered(400, no), []],
    ["answer", "a crash", answered(503, no), [["server-error", "/status"]]],
    ["refuse", "text", answered(400, "no"), [["json", ""]]],
    ["refuse", "a redirect, whatever its body says", answered(307, no), [["status", "/status"]]],
    ["answer", "a redirect, whatever its body says", answered(302, yes), [["status", "/status"]]],
  ])("where it is to %s: %s", (expectation, _, delivery, rules) => {
    expect(rulesOf(expectation, delivery)).toEqual(rules);
  });

  test("carries the advice of the case, and the page of the operation", () => {
    const [finding] = judgeDelivery({ expectation: "acknowledge", advice }, answered(200, no), context);
    expect(finding).toMatchObject({
      severity: "error",
      operation: "glink.orderStatus",
      direction: "response",
      expected: "true",
      actual: "false",
      fix: advice,
      docs: expect.stringContaining("glink"),
    });
  });
});

describe("where no answer came", () => {
  test("in time, it says how long was waited", () => {
    const delivery = { kind: "none", reason: "timeout", code: "" } as const;
    expect(judgeDelivery({ expectation: "answer", advice }, delivery, context)).toMatchObject([
      { rule: "answer-time", expected: "an answer within 300 ms", actual: "none" },
    ]);
  });

  test("since the connection ended, it names the code, if there is one", () => {
    for (const [code, actual] of [
      ["ECONNRESET", "none (ECONNRESET)"],
      ["", "none (the connection ended)"],
    ] as const) {
      const delivery = { kind: "none", reason: "broken", code } as const;
      expect(judgeDelivery({ expectation: "refuse", advice }, delivery, context)).toMatchObject([
        { rule: "no-answer", actual },
      ]);
    }
  });
});

test("a receiver that does not run is to be started", () => {
  const delivery = { kind: "none", reason: "refused", code: "ECONNREFUSED" } as const;
  const [finding] = judgeDelivery({ expectation: "acknowledge", advice }, delivery, context);
  expect(finding?.fix).toContain("Start the receiver");
});

describe("the verdict on repetitions", () => {
  test("is about status and success, not about what the message says", () => {
    const answers = [answered(200, yes), answered(200, { ...yes, message: "again" })];
    expect(judgeRepeats(answers, context)).toEqual([]);
  });

  test("is one finding where a repetition is answered otherwise", () => {
    const answers = [answered(200, yes), answered(200, no), answered(409, no)];
    expect(judgeRepeats(answers, context)).toMatchObject([
      { rule: "same-answer", expected: "HTTP 200, success true", actual: "HTTP 200, success false" },
    ]);
  });

  test("passes over what was not answered, which is a finding of its own", () => {
    const none = { kind: "none", reason: "timeout", code: "" } as const;
    expect(judgeRepeats([none, answered(200, yes), none], context)).toEqual([]);
  });
});
