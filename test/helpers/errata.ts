import { readErrata } from "../../scripts/lib/errata.ts";
import type { OperationDescriptor } from "../../src/contract/operation.ts";

export type { Erratum, ErratumPlace } from "../../scripts/lib/errata.ts";

/** The erratum register, in its own order. */
export const errata = readErrata();

/** How the register and the inventory name an operation: SERVICE_TYPE, last segment of the path, or `createOrder`. */
export function documentedName({ family, serviceType, path, operationId }: OperationDescriptor): string {
  if (family === "kakaclo") return operationId;
  return serviceType ?? path?.split("/").at(-1) ?? operationId;
}
