import type { DiffRuleId } from "../../src/diff/rules.ts";

/** A change of a schema, with the rule that it falls under, and whether it breaks who writes or reads the message. */
export type SchemaCase = {
  readonly title: string;
  readonly old: unknown;
  readonly now: unknown;
  readonly rule: DiffRuleId;
  readonly breaks: "writer" | "reader" | "both" | "nobody";
};

const object = (properties: object, rest: object = {}) => ({ type: "object", properties, ...rest });
const text = { type: "string" };
const sku = object({ sku: text });
/** `if`, `then` and `else`, of which the last two may be missing. An object literal with a member `then` looks like a promise. */
const conditional = (condition: object, demand?: object, otherwise?: object) => ({
  ...object({ a: text, b: text }),
  ...onlyIf(condition, demand, otherwise),
});
const onlyIf = (...demands: readonly (object | undefined)[]): object =>
  Object.fromEntries(
    ["if", "then", "else"].flatMap((keyword, index) => (demands[index] ? [[keyword, demands[index]]] : [])),
  );
const hasA = { required: ["a"] };
const demandB = { required: ["b"] };

const c = (
  title: string,
  breaks: SchemaCase["breaks"],
  rule: DiffRuleId,
  old: unknown,
  now: unknown,
): SchemaCase => ({ title, old, now, rule, breaks });

/** Changes that have a reverse: what narrows one way widens the other way. */
const narrowings: readonly (readonly [string, DiffRuleId, DiffRuleId, unknown, unknown])[] = [
  ["a member that may be left out", "member-required", "member-optional", sku, { ...sku, required: ["sku"] }],
  ["a list of types", "type-narrowed", "type-widened", { type: ["string", "number"] }, text],
  ["a number", "type-narrowed", "type-widened", { type: "number" }, { type: "integer" }],
  ["a value without a type", "type-narrowed", "type-widened", {}, text],
  ["null", "null-forbidden", "null-allowed", { type: ["string", "null"] }, text],
  ["null in OpenAPI 3.0", "null-forbidden", "null-allowed", { ...text, nullable: true }, text],
  [
    "a format",
    "format-narrowed",
    "format-widened",
    { type: "integer", format: "int64" },
    { type: "integer", format: "int32" },
  ],
  ["a value without a format", "format-narrowed", "format-widened", text, { ...text, format: "date" }],
  ["a closed set", "values-removed", "values-added", { ...text, enum: ["A", "B"] }, { ...text, enum: ["A"] }],
  ["a constant", "values-removed", "values-added", { ...text, enum: ["A", "B"] }, { ...text, const: "A" }],
  ["an open set", "set-closed", "set-opened", text, { ...text, enum: ["A"] }],
  ["maxLength", "limit-narrowed", "limit-widened", { ...text, maxLength: 9 }, { ...text, maxLength: 8 }],
  ["an unlimited text", "limit-narrowed", "limit-widened", text, { ...text, maxLength: 8 }],
  ["minItems", "limit-narrowed", "limit-widened", { type: "array" }, { type: "array", minItems: 1 }],
  ["minimum", "limit-narrowed", "limit-widened", { minimum: 0 }, { minimum: 1 }],
  ["an inclusive limit", "limit-narrowed", "limit-widened", { minimum: 0 }, { exclusiveMinimum: 0 }],
  [
    "an inclusive limit in OpenAPI 3.0",
    "limit-narrowed",
    "limit-widened",
    { maximum: 5 },
    { maximum: 5, exclusiveMaximum: true },
  ],
  ["multipleOf", "limit-narrowed", "limit-widened", { multipleOf: 2 }, { multipleOf: 4 }],
  ["uniqueItems", "limit-narrowed", "limit-widened", { type: "array" }, { type: "array", uniqueItems: true }],
  ["a text without a form", "pattern-added", "pattern-removed", text, { ...text, pattern: "^A" }],
  [
    "the entries of a list",
    "limit-narrowed",
    "limit-widened",
    { items: text },
    { items: { ...text, minLength: 1 } },
  ],
  [
    "the first entry of a list",
    "limit-narrowed",
    "limit-widened",
    { prefixItems: [{ minimum: 1 }] },
    { prefixItems: [{ minimum: 2 }] },
  ],
  ["a map", "type-narrowed", "type-widened", { additionalProperties: true }, { additionalProperties: text }],
  ["an open object", "value-forbidden", "value-allowed", sku, { ...sku, additionalProperties: false }],
  [
    "a list without a demand",
    "condition-narrowed",
    "condition-widened",
    { type: "array" },
    { type: "array", contains: { const: 1 } },
  ],
  [
    "an object without a condition",
    "condition-narrowed",
    "condition-widened",
    object({ a: text, b: text }),
    conditional(hasA, demandB),
  ],
  ["a then", "member-required", "member-optional", conditional(hasA, {}), conditional(hasA, demandB)],
  [
    "a then that rules nothing out",
    "value-forbidden",
    "value-allowed",
    conditional(hasA, demandB),
    conditional(hasA, { ...demandB, properties: { a: false } }),
  ],
  [
    "an else",
    "limit-narrowed",
    "limit-widened",
    conditional(hasA, undefined, { properties: { b: {} } }),
    conditional(hasA, undefined, { properties: { b: { minLength: 1 } } }),
  ],
  [
    "the if of a then",
    "member-optional",
    "member-required",
    conditional(hasA, demandB),
    conditional({}, demandB),
  ],
  [
    "the if of an else",
    "member-required",
    "member-optional",
    conditional({}, undefined, demandB),
    conditional(hasA, undefined, demandB),
  ],
  ["a not", "limit-widened", "limit-narrowed", { not: { minimum: 9 } }, { not: { minimum: 8 } }],
  [
    "dependentRequired",
    "condition-narrowed",
    "condition-widened",
    { dependentRequired: { a: [] } },
    { dependentRequired: { a: ["b"] } },
  ],
  ["a choice", "alternative-removed", "alternative-added", { anyOf: [hasA, demandB] }, { anyOf: [hasA] }],
  [
    "a schema without a choice",
    "alternatives-added",
    "alternatives-removed",
    sku,
    { ...sku, anyOf: [hasA, demandB] },
  ],
  [
    "a condition among several",
    "condition-narrowed",
    "condition-widened",
    { ...sku, allOf: [onlyIf(hasA, demandB)] },
    {
      ...sku,
      allOf: [onlyIf(demandB, hasA), onlyIf(hasA, demandB)],
    },
  ],
  [
    "a part of a schema",
    "member-required",
    "member-optional",
    { ...sku, allOf: [] },
    { ...sku, allOf: [{ required: ["sku"] }] },
  ],
  [
    "a member below a part that narrows it",
    "limit-narrowed",
    "limit-widened",
    sku,
    { ...sku, allOf: [{ properties: { sku: { minLength: 1 } } }] },
  ],
];

export const schemaCases: readonly SchemaCase[] = [
  ...narrowings.flatMap(([title, narrower, wider, loose, tight]) => [
    c(`${title}, narrowed`, "writer", narrower, loose, tight),
    c(`${title}, widened`, "reader", wider, tight, loose),
  ]),
  c("a new optional member", "nobody", "member-added", object({}), sku),
  c("a new required member", "writer", "required-member-added", object({}), { ...sku, required: ["sku"] }),
  c("a removed member", "both", "member-removed", sku, object({})),
  c("a removed required member", "both", "member-removed", { ...sku, required: ["sku"] }, object({})),
  c("a new member by a part", "nobody", "member-added", object({}), { ...object({}), allOf: [sku] }),
  c("another type", "both", "type-changed", text, { type: "integer" }),
  c("another format", "both", "format-changed", { ...text, format: "date" }, { ...text, format: "time" }),
  c("another pattern", "both", "pattern-changed", { pattern: "^A" }, { pattern: "^B" }),
  c(
    "a condition with then and else",
    "both",
    "member-required",
    conditional({}, demandB, hasA),
    conditional(demandB, demandB, hasA),
  ),
  c(
    "a kind of entry that is limited in number",
    "both",
    "limit-narrowed",
    { contains: { minimum: 1 }, maxContains: 2 },
    { contains: { minimum: 2 }, maxContains: 2 },
  ),
  c("another value of what is left out", "both", "default-changed", { default: 1 }, { default: 2 }),
  c("a value of what is left out", "nobody", "default-added", {}, { default: 1 }),
  c(
    "a new known value",
    "nobody",
    "known-values-changed",
    { "x-known-values": ["A"] },
    { "x-known-values": ["A", "B"] },
  ),
  c(
    "a known value less",
    "nobody",
    "known-values-changed",
    { "x-known-values": { A: "a", B: "b" } },
    { "x-known-values": { A: "a" } },
  ),
  c(
    "the meaning of a known value",
    "nobody",
    "description-changed",
    { "x-known-values": { A: "a" } },
    { "x-known-values": { A: "b" } },
  ),
  c(
    "names of values",
    "nobody",
    "value-names-changed",
    { "x-enum-varnames": ["A"] },
    { "x-enum-varnames": ["B"] },
  ),
  c("a description", "nobody", "description-changed", { description: "a" }, { description: "b" }),
  c("an example", "nobody", "example-changed", { examples: [1] }, { examples: [2] }),
  c(
    "the evidence",
    "nobody",
    "evidence-changed",
    { "x-evidence": "inferred" },
    { "x-evidence": "documented" },
  ),
  c("the errata", "nobody", "erratum-changed", {}, { "x-erratum": ["A"] }),
  c("an unknown extension", "nobody", "extension-changed", {}, { "x-other": 1 }),
  c("a keyword without a rule", "both", "keyword-changed", {}, { contentEncoding: "base64" }),
];
