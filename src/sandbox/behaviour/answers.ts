import { failures } from "../../../generated/operations/failures.ts";
import { rememberPairs } from "../../base/remember-pairs.ts";
import { isObject } from "../../base/type-guards.ts";
import type { DocumentedAnswers } from "../../contract/documented-answer.ts";
import { rankOf } from "../../contract/evidence.ts";
import { fillTemplate } from "../../contract/failure-template.ts";

import { constantBody, type WorldAnswer } from "../core/answer.ts";
import type { Payload } from "../ledger/document.ts";
import type { AnswerEntry, Behaviour } from "./behaviour.ts";

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
  /** The words of a situation, with its places filled. */
  words(operationId: string, situation: string, words?: Readonly<Record<string, string>>): string;
  /** An example of the contract as an answer. */
  example(operationId: string, scenario: string): WorldAnswer;
};

/** An answer that follows an example. */
type ScenarioEntry = Extract<AnswerEntry, { readonly scenario: string }>;

/** Makes the answers of a behaviour. */
export function createAnswers({ family, answers }: Behaviour, examples: DocumentedAnswers): Answers {
  const entryOf = (operationId: string, situation: string): AnswerEntry => {
    const entry = answers[operationId]?.[situation];
    if (!entry) throw new Error(`The behaviour has no answer ${situation} of ${operationId}`);
    return entry;
  };
  // Nobody changes an answer, so that each is read once.
  const example = rememberPairs((operationId, scenario): WorldAnswer => {
    const found = examples[operationId]
      ?.flatMap((answer) => answer.examples)
      .find((one) => one.scenario === scenario);
    const body: unknown = found && JSON.parse(found.text);
    if (!found || !isObject(body)) throw new Error(`${operationId} has no answer ${scenario}`);
    return { body: constantBody(body), evidence: found.evidence, scenario };
  });
  const following = rememberPairs((operationId, situation): WorldAnswer => {
    const { scenario = "", "x-evidence": evidence }: Partial<ScenarioEntry> = entryOf(operationId, situation);
    const answer = example(operationId, scenario);
    return evidence === undefined ? answer : { ...answer, evidence };
  });
  const answer = (operationId: string, situation: string, words: Readonly<Record<string, string>> = {}) => {
    const entry = entryOf(operationId, situation);
    if ("scenario" in entry) return following(operationId, situation);
    const message = filled(entry.message, words);
    const template = failures[family]?.[operationId] ?? {};
    const code = entry.code ?? "";
    return { body: fillTemplate(template, { code, message }), evidence: entry["x-evidence"] };
  };
  const made = (operationId: string, situation: string, body: Payload): WorldAnswer => {
    const entry = entryOf(operationId, situation);
    if (!("scenario" in entry)) return { body, evidence: entry["x-evidence"] };
    const { evidence } = following(operationId, situation);
    return { body, evidence, scenario: entry.scenario };
  };
  return Object.assign(answer, {
    made,
    example,
    words: (operationId: string, situation: string, words: Readonly<Record<string, string>> = {}) =>
      filled(entryOf(operationId, situation).message ?? "", words),
  });
}

/**
 * Of answers that say the same, the one that is founded least: what several things are told in is founded no better than each.
 *
 * @throws RangeError for none
 */
export function leastFounded(answers: readonly WorldAnswer[]): WorldAnswer {
  const [first, ...others] = answers;
  if (!first) throw new RangeError("There is no answer");
  return others.reduce(
    (least, other) => (rankOf(other.evidence) > rankOf(least.evidence) ? other : least),
    first,
  );
}

function filled(message: string, words: Readonly<Record<string, string>>): string {
  return message.replaceAll(/\{(\w+)\}/g, (place, word: string) => words[word] ?? place);
}
