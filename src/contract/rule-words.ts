import { capital } from "../base/capital.ts";

/** How rules are put into words in a language. */
export type RuleWords = {
  /** What a keyword says, with `n` for its value. */
  phrases: Readonly<Record<string, string>>;
  /** What any other keyword says, with `n` for its value. */
  satisfies: (keyword: string) => string;
  it: string;
  eachEntry: string;
  absent: string;
  present: (isOne: boolean) => string;
  noOtherEntry: string;
  either: string;
  or: string;
  anything: string;
  notSo: string;
  that: (statements: string) => string;
  wherePresent: (says: string, member: string) => string;
  noEntry: (which: string) => string;
  exactly: (count: number, which: string) => string;
  between: (least: number, most: number | undefined, which: string) => string;
  /** A subject with what is said of it. */
  told: (subject: string, says: string) => string;
  list: (texts: readonly string[]) => string;
  choice: (values: readonly string[]) => string;
  whole: (statements: string) => string;
  unless: (condition: string, otherwise: string) => string;
  condition: (condition: string, then: string, otherwise: string | undefined) => string;
};

/** How rules are told in English. */
export const englishRules: RuleWords = {
  phrases: {
    minimum: "is at least n",
    maximum: "is at most n",
    exclusiveMinimum: "is greater than n",
    exclusiveMaximum: "is less than n",
    minItems: "has at least n entries",
    maxItems: "has at most n entries",
    minLength: "has at least n characters",
    maxLength: "has at most n characters",
    pattern: "matches n",
    const: "is n",
    enum: "is n",
    type: "is of type n",
    $ref: "is described by n",
    contentMediaType: "has content of the media type n",
    contentEncoding: "has content in the encoding n",
  },
  satisfies: (keyword) => `satisfies ${keyword} n`,
  it: "it",
  eachEntry: "each entry",
  absent: "is absent",
  present: (isOne) => (isOne ? "is present" : "are present"),
  noOtherEntry: "has no other entry",
  either: "either",
  or: ", or ",
  anything: "anything",
  notSo: "it is not so",
  that: (statements) => `that ${statements}`,
  wherePresent: (says, member) => `${says} where ${member === "" ? "" : `${member} is `}present`,
  noEntry: (which) => `has no entry where ${which}`,
  exactly: (count, which) => singular(`has exactly ${count} entries where ${which}`),
  between: (least, most, which) =>
    singular(
      `has at least ${least}${most === undefined ? "" : ` and at most ${most}`} entries where ${which}`,
    ),
  told: (subject, says) => `${subject} ${singular(says)}`,
  list: (texts) =>
    texts.length > 2 ? `${texts.slice(0, -1).join(", ")}, and ${texts.at(-1)}` : texts.join(" and "),
  choice: (values) =>
    values.length < 2 ? values.join("") : `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`,
  whole: (statements) => `${capital(statements)}.`,
  unless: (condition, otherwise) => `Unless ${condition}: ${otherwise}.`,
  condition: (condition, then, otherwise) =>
    `If ${condition}, then ${then}${otherwise === undefined ? "" : `; otherwise ${otherwise}`}.`,
};

function singular(text: string): string {
  return text.replace(/ 1 entries/, " 1 entry").replace(/ 1 characters/, " 1 character");
}
