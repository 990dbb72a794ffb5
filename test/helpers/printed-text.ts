import { readFileSync } from "node:fs";
import { sourceFolder } from "../../scripts/lib/families.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import type { Side } from "./contract.ts";

/** What names the file of an example. */
export type ExampleFile = {
  readonly family: string;
  readonly operation: { readonly operationId: string };
  readonly scenario: string;
  readonly side: Side;
};

/** The JSON text of an example as its source file has it, to the character: numbers such as `1.00` keep their digits. */
export function printedText({ family, operation, scenario, side }: ExampleFile): string {
  const file = `${sourceFolder(family)}/examples/${operation.operationId}/${scenario}.${side}.yaml`;
  const text = readFileSync(fromRoot(file), "utf8");
  const start = text.indexOf("\nvalue:\n");
  if (start < 0) throw new Error(`${file} has no value on lines of its own`);
  return text.slice(start + "\nvalue:\n".length).trim();
}
