import { readFileSync } from "node:fs";
import type { OperationDescriptor } from "../../../src/contract/operation.ts";
import { sourceFolder } from "../families.ts";
import { fromRoot } from "../paths.ts";

/**
 * The JSON text of the first example of a body as its source file has it, to the character: numbers such as `1.00` keep
 * their digits.
 *
 * @throws Error for an operation without an example, and for a file whose value does not stand on lines of its own
 */
export function documentedText(
  operation: Pick<OperationDescriptor, "family" | "operationId" | "scenarios">,
  side: "request" | "response",
): string {
  const { family, operationId, scenarios } = operation;
  const [scenario] = (side === "request" ? scenarios.request : scenarios.response["200"]) ?? [];
  if (scenario === undefined) throw new Error(`${family}.${operationId} has no example of a ${side}`);
  const file = `${sourceFolder(family)}/examples/${operationId}/${scenario}.${side}.yaml`;
  const text = readFileSync(fromRoot(file), "utf8");
  const start = text.indexOf("\nvalue:\n");
  if (start < 0) throw new Error(`${file} has no value on lines of its own`);
  return text.slice(start + "\nvalue:\n".length).trim();
}
