import { isObject } from "../../src/base/type-guards.ts";
import type { Operation, Schema } from "../../src/contract/openapi.ts";
import { conditionSentence, type RuleWords, sentence } from "../../src/contract/words.ts";

/** What the parameters of a call demand of each other, a sentence for each rule. */
export function parameterRules({ "x-parameter-rules": rules = {} }: Operation, words?: RuleWords): string[] {
  const { anyOf, allOf = [] } = rules;
  return [
    ...(anyOf ? [sentence({ anyOf }, [], words)] : []),
    ...allOf.map((rule) => ruleSentence(rule, words)),
  ];
}

function ruleSentence(rule: Schema, words?: RuleWords): string {
  const schema: unknown = rule;
  if (!isObject(schema)) return "";
  return rule.if === undefined ? sentence(schema, [], words) : conditionSentence(schema, [], words);
}
