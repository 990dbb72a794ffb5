import { segment } from "../base/json-pointer.ts";
import type { Redact } from "../base/redact.ts";
import type { ValidationError, Validator } from "../contract/validator.ts";
import { ContractError, type ContractViolation } from "./errors/contract-error.ts";
import type { FailureContext } from "./errors/fulfillment-error.ts";
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

/**
 * Checks a body against the contract.
 *
 * @throws ContractError with every broken rule
 */
export async function checkBody(
  family: Family,
  { operationId, side, body }: Omit<CheckedBody, "family">,
  { redact, context }: { redact: Redact; context: () => FailureContext },
): Promise<void> {
  const isValid = await loadCheck(family, operationId, side);
  if (isValid(body)) return;
  const { explainViolations } = await import("./late/explain-violations.ts");
  const violations = explainViolations(isValid, { family: family.name, operationId, side, body });
  if (violations.length > 0) throw new ContractError(side, redact.value(violations), context());
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
