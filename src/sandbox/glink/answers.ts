import { glinkAnswers } from "../../../generated/answers/glink.ts";
import { failures } from "../../../generated/operations/failures.ts";
import { isObject } from "../../base/type-guards.ts";
import type { Evidence } from "../../contract/evidence.ts";
import { fillTemplate } from "../../contract/failure-template.ts";
import type { AnswerEntry, Behaviour } from "../behaviour/behaviour.ts";
import type { WorldAnswer } from "../core/answer.ts";
import type { Payload } from "./state.ts";

/** Answers to calls, by the situation. */
export type Answers = {
  /**
   * The answer to a call.
   *
   * @param situation as the behaviour names it
   * @param words texts that fill the places of a message that is made up: `{number}`
   */
  (operationId: string, situation: string, words?: Readonly<Record<string, string>>): WorldAnswer;
  /** An answer with a body of the world's own, as well founded as the example whose form it has. */
  made(operationId: string, situation: string, body: Payload): WorldAnswer;
};

/** Makes the answers of a behaviour. */
export function createAnswers({ answers }: Behaviour): Answers {
  const entryOf = (operationId: string, situation: string): AnswerEntry => {
    const entry = answers[operationId]?.[situation];
    if (!entry) throw new Error(`The behaviour has no answer ${situation} of ${operationId}`);
    return entry;
  };
  const answer = (operationId: string, situation: string, words: Readonly<Record<string, string>> = {}) => {
    const entry = entryOf(operationId, situation);
    if ("scenario" in entry) return following(operationId, entry.scenario, entry["x-evidence"]);
    const message = entry.message.replaceAll(/\{(\w+)\}/g, (place, word: string) => words[word] ?? place);
    const template = failures["glink"]?.[operationId] ?? {};
    return { body: fillTemplate(template, { code: entry.code, message }), evidence: entry["x-evidence"] };
  };
  const made = (operationId: string, situation: string, body: Payload): WorldAnswer => {
    const entry = entryOf(operationId, situation);
    if (!("scenario" in entry)) return { body, evidence: entry["x-evidence"] };
    return { ...following(operationId, entry.scenario, entry["x-evidence"]), body };
  };
  return Object.assign(answer, { made });
}

function following(operationId: string, scenario: string, evidence?: Evidence): WorldAnswer {
  const answer = exampleAnswer(operationId, scenario);
  return evidence === undefined ? answer : { ...answer, evidence };
}

/** Examples that were asked for, by operation and scenario. Nobody changes an answer. */
const known = new Map<string, WorldAnswer>();

/** An example of the contract as an answer. */
export function exampleAnswer(operationId: string, scenario: string): WorldAnswer {
  const key = `${operationId} ${scenario}`;
  const answer = known.get(key) ?? readAnswer(operationId, scenario);
  known.set(key, answer);
  return answer;
}

function readAnswer(operationId: string, scenario: string): WorldAnswer {
  const examples = glinkAnswers[operationId]?.flatMap((answer) => answer.examples) ?? [];
  const example = examples.find((one) => one.scenario === scenario);
  const body: unknown = example && JSON.parse(example.text);
  if (!example || !isObject(body)) throw new Error(`${operationId} has no answer ${scenario}`);
  return { body, evidence: example.evidence, scenario };
}
