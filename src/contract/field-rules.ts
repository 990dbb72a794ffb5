import { capital } from "../base/capital.ts";
import { isObject } from "../base/type-guards.ts";
import type { Schema } from "./openapi.ts";
import { conditionSentence, type RuleWords, sentence } from "./words.ts";

/** The keywords that say which values a field takes, beside its type and its list of values. */
const limits = [
  "const",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "minItems",
  "maxItems",
  "contentEncoding",
  "contentMediaType",
] as const;

/** How rules are told in another language than English. */
export type LimitWords = { rules: RuleWords; pattern: (pattern: string) => string };

/** What a schema demands of a value itself, a sentence for each rule: "Has at most 20 characters." */
export function limitsOf(schema: Schema, words?: LimitWords): string[] {
  const { contains, ...rest }: Schema & Record<string, unknown> = { ...schema };
  const simple = limits.flatMap((keyword) => (keyword in rest ? [{ [keyword]: rest[keyword] }] : []));
  const { minContains, maxContains } = rest;
  const entries = contains
    ? [
        {
          contains,
          ...(minContains !== undefined && { minContains }),
          ...(maxContains !== undefined && { maxContains }),
        },
      ]
    : [];
  const matches = words?.pattern ?? ((pattern: string) => `Matches the pattern \`${pattern}\`.`);
  const pattern = schema.pattern === undefined ? [] : [matches(schema.pattern)];
  const said = [...simple, ...entries].map((rule) => sentence(rule, [], words?.rules));
  return [...said.map((rule) => capital(rule.replace(/^It /, ""))), ...pattern];
}

/** What `if`, `then` and `else` of an object demand, a sentence for each condition. */
export function conditionsOf(schema: Schema, words?: LimitWords): string[] {
  const conditional = [schema, ...(schema.allOf ?? [])].filter((part) => part.if !== undefined);
  return conditional.flatMap((part) => {
    const rule: unknown = part;
    const said = isObject(rule) ? conditionSentence(rule, schema.required ?? [], words?.rules) : "";
    return said === "" ? [] : [said];
  });
}
