import type { OperationDescriptor } from "./operation.ts";

/**
 * Finds an operation by what people call it: its operationId, its SERVICE_TYPE, or the last segment of its path.
 *
 * @param operations the operations of one family, or of several: the first that fits is taken
 * @example findOperation(glinkOperations, "GLINK_CREATE_ORDER_NOTIFY")?.operationId // "createOrder"
 */
export function findOperation(
  operations: readonly OperationDescriptor[],
  name: string,
): OperationDescriptor | undefined {
  return operations.find((operation) => namesOf(operation).includes(name));
}

/** The names under which {@link findOperation} finds an operation, the one of the wire first. */
export function namesOf({ operationId, serviceType, path }: OperationDescriptor): string[] {
  const names = [serviceType ?? path?.split("/").at(-1), operationId];
  return [...new Set(names.filter((name) => name !== undefined))];
}
