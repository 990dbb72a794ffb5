import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { fromRoot } from "../../scripts/paths.ts";
import type { OperationDescriptor } from "../../src/contract/operation.ts";

/** An entry of the erratum register. */
export type Erratum = {
  id: string;
  family: string;
  operation: string;
  direction: string;
  field: string;
  kind: string;
  documents_say: string;
  example_shows: string;
  decision: string;
  why: string;
};

/** The erratum register, in its own order. */
export const errata: readonly Erratum[] = parse(readFileSync(fromRoot("spec/errata.yaml"), "utf8"));

/** How the register and the inventory name an operation: SERVICE_TYPE, last segment of the path, or `createOrder`. */
export function documentedName({ family, serviceType, path, operationId }: OperationDescriptor): string {
  if (family === "kakaclo") return operationId;
  return serviceType ?? path?.split("/").at(-1) ?? operationId;
}
