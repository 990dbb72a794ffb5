import type { ValidationError } from "../contract/validator.ts";
import { ContractError, type ContractViolation } from "./errors/contract-error.ts";
import type { FailureContext } from "./errors/fulfillment-error.ts";
import type { Family } from "./family.ts";

/**
 * Checks a body with the compiled check of the contract, which is loaded at its first use.
 *
 * @throws ContractError with every broken rule
 */
export async function checkBody(
  family: Family,
  operationId: string,
  side: "request" | "response",
  body: unknown,
  context: FailureContext,
): Promise<void> {
  const validators = await family.loadValidators();
  const isValid = validators[operationId]?.[side];
  if (!isValid) throw new Error(`There is no check for ${family.name}.${operationId}`);
  if (isValid(body)) return;
  const violations = (isValid.errors ?? []).map(violationOf);
  throw new ContractError(side, violations, context);
}

/** A broken rule of ajv in the words of this package. */
export function violationOf({
  instancePath,
  keyword,
  params,
  message = "is not valid",
}: ValidationError): ContractViolation {
  const missing = keyword === "required" ? params["missingProperty"] : undefined;
  const member = typeof missing === "string" ? `/${missing.replaceAll("~", "~0").replaceAll("/", "~1")}` : "";
  return { pointer: instancePath + member, rule: keyword, message };
}
