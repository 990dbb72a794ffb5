import type { ValidationError } from "../../contract/validator.ts";
import { count } from "./describe-value.ts";

/** What a rule requires, in words: as a thing that is expected, and as something to do. */
type RuleExplanation = { expected: string; fix: string };

type Params = ValidationError["params"];

const explanations: Readonly<Record<string, (params: Params, words: string | undefined) => RuleExplanation>> =
  {
    required: ({ missingProperty }) => ({
      expected: `\`${missingProperty}\``,
      fix: `Add \`${missingProperty}\`.`,
    }),
    type: ({ type }) => {
      const types = typeNames(type);
      return { expected: types, fix: `Send ${types}.` };
    },
    enum: ({ allowedValues }) => {
      const values = valueList(Array.isArray(allowedValues) ? allowedValues : []);
      return { expected: `one of ${values}`, fix: `Send one of ${values}, in exactly this spelling.` };
    },
    const: ({ allowedValue }) => {
      const value = JSON.stringify(allowedValue);
      return { expected: value, fix: `Send ${value}.` };
    },
    maxLength: ({ limit }) => ({
      expected: `at most ${characters(limit)}`,
      fix: `Shorten the text to ${characters(limit)}.`,
    }),
    minLength: ({ limit }) =>
      limit === 1
        ? {
            expected: "a text that is not empty",
            fix: "Fill it, or leave the member out where it is optional.",
          }
        : { expected: `at least ${characters(limit)}`, fix: `Send at least ${characters(limit)}.` },
    // The description of a text says in words, and mostly with an example, what its pattern does.
    pattern: ({ pattern }, words) =>
      words === undefined
        ? {
            expected: `a text of the form ${pattern}`,
            fix: "Write it in the form that its description gives.",
          }
        : {
            expected: `a text of the form that its description gives (${oneLine(words).replace(/\.$/, "")})`,
            fix: "Write it in that form.",
          },
    format: ({ format }) => ({
      expected: formatNames[String(format)] ?? `the format ${format}`,
      fix: `Send ${formatNames[String(format)] ?? `a value of the format ${format}`}.`,
    }),
    minimum: ({ limit }) => explainNumber(`at least ${limit}`),
    maximum: ({ limit }) => explainNumber(`at most ${limit}`),
    exclusiveMinimum: ({ limit }) => explainNumber(`greater than ${limit}`),
    exclusiveMaximum: ({ limit }) => explainNumber(`less than ${limit}`),
    minItems: ({ limit }) => ({
      expected: `at least ${entries(limit)}`,
      fix: limit === 1 ? "Put an entry into the list." : `Send at least ${entries(limit)}.`,
    }),
    maxItems: ({ limit }) => ({
      expected: `at most ${entries(limit)}`,
      fix: `Send at most ${entries(limit)}, and the rest in further calls.`,
    }),
    contains: (_, words = "other entries") => ({
      expected: words,
      fix: `Change the list so that it has ${words}.`,
    }),
    anyOf: (_, words = "one of several alternatives") => ({
      expected: words.replace(/^either /, "one of these: "),
      fix: "Make it match one of the alternatives.",
    }),
    // Only of `{not: {}}`, which no value fits.
    not: () => ({ expected: "no such member", fix: "Leave the member out." }),
  };

const formatNames: Readonly<Record<string, string>> = {
  int32: "a whole number of 32 bits (-2147483648 to 2147483647)",
  int64: "a whole number of 64 bits",
  float: "a finite number",
  double: "a finite number",
};

/**
 * What a broken rule requires.
 *
 * @param words what the contract says of the rule, and of the condition that it depends on
 */
export function explainRule(
  { keyword, params, message }: ValidationError,
  { rule, condition }: { rule: string | undefined; condition: string | undefined },
): RuleExplanation {
  const plain = explanations[keyword]?.(params, rule) ?? {
    expected: message ?? `what ${keyword} requires`,
    fix: "Compare the value with the description of the member.",
  };
  if (condition === undefined) return plain;
  return { expected: `${plain.expected}, ${condition}`, fix: plain.fix };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function explainNumber(limit: string): RuleExplanation {
  return { expected: `a number ${limit}`, fix: `Send a number ${limit}.` };
}

function typeNames(type: unknown): string {
  const names = (Array.isArray(type) ? type : String(type).split(",")).map(
    (name) => typeWords[String(name)] ?? String(name),
  );
  return names.join(" or ");
}

const typeWords: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  object: "an object",
  array: "a list",
  null: "null",
};

function valueList(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(", ");
}

function characters(limit: unknown): string {
  return count(Number(limit), "character", "characters");
}

function entries(limit: unknown): string {
  return count(Number(limit), "entry", "entries");
}
