import { flowRules } from "./flow-rules.ts";
import { pushRules } from "./push-rules.ts";
import { verifyRules } from "./verify-rules.ts";
import { wireRules } from "./wire-rules.ts";

/** The rules about payloads and answers. Those named by a keyword of JSON Schema come from the schemas. */
const messageRules = {
  required: "A member that the contract requires is there, always or under a condition.",
  type: "A value is of the JSON type that the contract has.",
  enum: "A value is one of a closed set.",
  const: "A value is the only one that is allowed.",
  maxLength: "A text has at most so many characters.",
  minLength: "A text has at least so many characters.",
  pattern: "A text has the form that the contract requires.",
  format: "A number fits into its type, such as a 32-bit integer.",
  minimum: "A number is not smaller than the limit.",
  maximum: "A number is not larger than the limit.",
  exclusiveMinimum: "A number is greater than the limit.",
  exclusiveMaximum: "A number is less than the limit.",
  minItems: "A list has at least so many entries.",
  maxItems: "A list has at most so many entries.",
  contains: "A list has as many entries of a kind as the contract requires.",
  anyOf: "One of the alternatives that the contract names is met.",
  if: "Where a condition holds, what it requires holds too.",
  "not-allowed": "A member is absent that a condition rules out.",
  "unknown-member": "A document lists each member. Others are misspelt, or ignored by the receiver.",
  "header-in-body":
    "What belongs into a header field does not stand in the body too: the signature may fail for it.",
  "lost-digits":
    "A number is one that every JSON parser holds: an integer within ±(2^53 − 1), or a decimal of at most some 15 digits.",
  "repeated-member":
    "An object has each member once. Of several, most parsers take the last and pass over the others.",
  "accepted-spelling":
    "Table and example of the document agree. Where they do not, either is accepted, and this is one of them.",
  status: "The HTTP status of an answer is one that the document has.",
  "not-recorded": "A recording holds what was sent. What it does not hold is not judged.",
  unrecognised:
    "An exchange of a recording is a call or a push of the contract, where the run is strict about it.",
  "more-findings": "All findings of a message are listed. Beyond some hundreds they are only counted.",
} as const;

/**
 * Every rule by its id, with a sentence that says what holds where it is kept. Ids are stable: programs may compare them.
 */
export const rules = { ...messageRules, ...wireRules, ...pushRules, ...verifyRules, ...flowRules } as const;

/** Id of a rule. */
export type RuleId = keyof typeof rules;
