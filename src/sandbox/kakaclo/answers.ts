import { kakacloAnswers } from "../../../generated/answers/kakaclo.ts";
import { failures } from "../../../generated/operations/failures.ts";
import { rememberPairs } from "../../base/remember-pairs.ts";
import { isObject } from "../../base/type-guards.ts";
import type { Evidence } from "../../contract/evidence.ts";
import { fillTemplate } from "../../contract/failure-template.ts";
import type { AnswerEntry, Behaviour } from "../behaviour/behaviour.ts";
import { constantBody, type WorldAnswer } from "../core/answer.ts";

/** Answers to calls, by the situation. */
export type Answers = {
  /**
   * The answer to a call.
   *
   * @param situation as the behaviour names it
   * @param words texts that fill the places of a message that is made up: `{number}`
   */
  (operationId: string, situation: string, words?: Readonly<Record<string, string>>): WorldAnswer;
  /** The answer with data of the world's own, as well founded as the example whose form it has. */
  made(operationId: string, situation: string, data: unknown): WorldAnswer;
  /** The answer to a call that the bucket has no room for. */
  full(operationId: string): WorldAnswer;
};

/** An answer that follows an example. */
type ScenarioEntry = Extract<AnswerEntry, { readonly scenario: string }>;

/** The status that the page on rate limits names. */
const tooManyCalls = 429;

/** Makes the answers of a behaviour. */
export function createAnswers({ answers }: Pick<Behaviour, "answers">): Answers {
  const entryOf = (operationId: string, situation: string): AnswerEntry => {
    const entry = answers[operationId]?.[situation];
    if (!entry) throw new Error(`The behaviour has no answer ${situation} of ${operationId}`);
    return entry;
  };
  // Nobody changes an answer, so that each is read once.
  const following = rememberPairs((operationId, situation): WorldAnswer => {
    const { scenario = "", "x-evidence": evidence }: Partial<ScenarioEntry> = entryOf(operationId, situation);
    return exampleOf(operationId, scenario, evidence);
  });
  const answer = (operationId: string, situation: string, words: Readonly<Record<string, string>> = {}) => {
    const entry = entryOf(operationId, situation);
    if ("scenario" in entry) return following(operationId, situation);
    const message = entry.message.replaceAll(/\{(\w+)\}/g, (place, word: string) => words[word] ?? place);
    const template = failures["kakaclo"]?.[operationId] ?? {};
    const code = entry.code ?? "";
    // The contract has codes as numbers; a code that is none leaves that of the template.
    const body = {
      ...fillTemplate(template, { code, message }),
      ...(/^\d+$/.test(code) && { code: Number(code) }),
    };
    return { body, evidence: entry["x-evidence"] };
  };
  const made = (operationId: string, situation: string, data: unknown): WorldAnswer => {
    const whole = answer(operationId, situation);
    return { ...whole, body: { ...whole.body, data } };
  };
  return Object.assign(answer, { made, full });
}

function full(operationId: string): WorldAnswer {
  const documented = kakacloAnswers[operationId]?.find(({ status }) => status === tooManyCalls);
  const evidence = documented?.evidence ?? "inferred";
  return { body: {}, status: tooManyCalls, isBodyless: true, evidence, remark: beyondBucket };
}

const beyondBucket = {
  rule: "rate-limit",
  expected: "room for a call in the bucket",
  actual: "a full one, so that the answer is HTTP 429",
  fix: "Call at the pace at which it drains. In a test, advance the clock, or set bucket to 0 for none.",
} as const;

/** An example of the contract as an answer. */
function exampleOf(operationId: string, scenario: string, evidence?: Evidence): WorldAnswer {
  for (const { status, examples } of kakacloAnswers[operationId] ?? []) {
    const example = examples.find((one) => one.scenario === scenario);
    if (!example) continue;
    const body: unknown = JSON.parse(example.text);
    if (!isObject(body)) throw new Error("An example is no object");
    return {
      body: constantBody(body),
      evidence: evidence ?? example.evidence,
      scenario,
      ...(status !== 200 && { status }),
    };
  }
  throw new Error(`${operationId} has no answer ${scenario}`);
}
