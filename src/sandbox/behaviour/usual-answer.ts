import { isObject } from "../../base/type-guards.ts";
import type { DocumentedAnswers } from "../../contract/documented-answer.ts";
import type { WorldAnswer } from "../core/answer.ts";

/**
 * The answer to a call that a family decides nothing about, such as one that is new in the contract: its first example of HTTP 200, as
 * from the mock. Nothing happens in the world.
 *
 * @throws Error for a call that has no such example
 */
export function usualAnswer(answers: DocumentedAnswers, operationId: string): WorldAnswer {
  const [example] = answers[operationId]?.find(({ status }) => status === 200)?.examples ?? [];
  const body: unknown = example && JSON.parse(example.text);
  if (!example || !isObject(body)) throw new Error(`${operationId} has no example of an answer`);
  return { body, evidence: example.evidence, scenario: example.scenario };
}
