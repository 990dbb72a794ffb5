import { shapes } from "../../generated/shapes/index.ts";
import type { OperationDescriptor } from "./operation.ts";

/** Where an operation is documented, relative to the root of the docs: `docs/glink#/outbound-orders/createorder`. */
export function docsOf({ family, operationId }: Pick<OperationDescriptor, "family" | "operationId">): string {
  return `docs/${family}#/${shapes[family]?.operations[operationId]?.anchor ?? ""}`;
}
