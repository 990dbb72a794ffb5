// Loaded when a body breaks the contract, together with the judge and what it knows of the schemas.
import { shapes } from "../../../generated/shapes/index.ts";
import type { Validator } from "../../contract/validator.ts";
import { brokenRuleOf } from "../../findings/broken-rule.ts";
import { brokenRules } from "../../judge/payload/broken-rules.ts";
import { createKnown } from "../../judge/payload/known.ts";
import type { ExplainedViolation } from "../errors/contract-error.ts";

/** A body of an operation. */
export type CheckedBody = {
  family: string;
  operationId: string;
  side: "request" | "response";
  body: unknown;
};

/**
 * The broken rules of a body that a compiled check refused, in the words of the mock and of every report. None where the
 * body broke no rule but that its large integers are `bigint`s, which the check does not know.
 */
export function explainViolations(
  isValid: Validator<unknown>,
  { family, operationId, side, body }: CheckedBody,
): ExplainedViolation[] {
  const familyShapes = shapes[family];
  const operation = familyShapes?.operations[operationId];
  if (!operation) throw new Error(`There is no check for ${family}.${operationId}`);
  const payload = withNumbers(body);
  if (isValid(payload)) return [];
  const known = createKnown(familyShapes)(operation[side]);
  const about = {
    operation: `${family}.${operationId}`,
    direction: side,
    docs: "",
    prefix: "",
    showPersonal: false,
  };
  return brokenRules(isValid.errors ?? [], payload, known, about).map((finding) => {
    const { expected, actual, fix } = finding;
    return { ...brokenRuleOf(finding), expected, actual, fix };
  });
}

function withNumbers(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(withNumbers);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withNumbers(member)]));
}
