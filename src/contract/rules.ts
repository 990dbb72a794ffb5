/**
 * Every rule by its id, with what breaks it. Ids are stable: programs may compare them. Rules named by a single word of
 * JSON Schema come from the schemas; the others from the texts of the documents and from the wire.
 */
export const rules = {
  required: "A member is missing that the contract requires, always or by a condition.",
  type: "A value is of another JSON type than the contract has.",
  enum: "A value is not one of a closed set.",
  const: "A value is not the only one that is allowed.",
  maxLength: "A text has more characters than the contract allows.",
  minLength: "A text has fewer characters than the contract demands.",
  pattern: "A text does not have the form that the contract demands.",
  format: "A number does not fit into its type, such as a 32-bit integer.",
  minimum: "A number is smaller than the contract allows.",
  maximum: "A number is larger than the contract allows.",
  exclusiveMinimum: "A number is not greater than the limit of the contract.",
  exclusiveMaximum: "A number is not less than the limit of the contract.",
  minItems: "A list has fewer entries than the contract demands.",
  maxItems: "A list has more entries than the contract allows.",
  contains: "A list has too few or too many entries of a kind that the contract counts.",
  anyOf: "None of the alternatives is fulfilled that the contract names.",
  if: "A condition of the contract is fulfilled, but not what it demands.",
  "not-allowed": "A member is there that a condition of the contract rules out.",
  "unknown-member": "No document lists a member of this name: misspelt, or simply ignored by the receiver.",
  "accepted-spelling":
    "Table and example of the document disagree; the contract accepts both, and this is one of them.",
  json: "The payload is not JSON.",
  status: "The answer has an HTTP status that the document does not have.",
  "more-findings": "There are more findings than are listed.",
} as const;

/** Id of a rule of this package's own list. */
export type RuleId = keyof typeof rules;
