import { segment } from "../base/json-pointer.ts";
import type { ValidationError, Validator } from "../contract/validator.ts";
import type { ContractViolation, ExplainedViolation } from "./errors/contract-error.ts";
import type { Family } from "./family.ts";
import type { CheckedBody } from "./late/explain-violations.ts";

/** Loads the compiled check of a body, which is large. */
export async function loadCheck(
  { name, loadValidators }: Family,
  operationId: string,
  side: "request" | "response",
): Promise<Validator<unknown>> {
  const check = (await loadValidators())[operationId]?.[side];
  if (!check) throw new Error(`There is no check for ${name}.${operationId}`);
  return check;
}

/** The rules of the contract that a body breaks. */
export async function violationsOf(
  family: Family,
  { operationId, side, body }: Omit<CheckedBody, "family">,
): Promise<readonly ExplainedViolation[]> {
  const isValid = await loadCheck(family, operationId, side);
  if (isValid(body)) return [];
  const { explainViolations } = await import("./late/explain-violations.ts");
  return explainViolations(isValid, { family: family.name, operationId, side, body });
}

/** A broken rule of ajv in the words of this package. */
export function violationOf({
  instancePath,
  keyword,
  params,
  message = "is not valid",
}: ValidationError): ContractViolation {
  const missing = keyword === "required" ? params["missingProperty"] : undefined;
  const member = typeof missing === "string" ? segment(missing) : "";
  return { pointer: instancePath + member, rule: keyword, message };
}
