import { expect, test } from "vitest";
import { qlinkAnswers } from "../../generated/answers/qlink.ts";
import { usualAnswer } from "../../src/sandbox/behaviour/usual-answer.ts";

test("a call that a family decides nothing about is answered by its first example of HTTP 200", () => {
  const [example] = qlinkAnswers["getOrder"]?.find(({ status }) => status === 200)?.examples ?? [];
  const { body, evidence, scenario } = usualAnswer(qlinkAnswers, "getOrder");
  expect([body, evidence, scenario]).toEqual([
    JSON.parse(example?.text ?? ""),
    example?.evidence,
    example?.scenario,
  ]);
});

test("a call without an example is an error of the contract, which is told", () => {
  expect(() => usualAnswer({}, "pauseOrder")).toThrow("pauseOrder has no example of an answer");
});
