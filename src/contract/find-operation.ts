import type { OperationDescriptor } from "./operation.ts";

/**
 * Finds an operation by what people call it: its operationId, its SERVICE_TYPE, or the last segment of a path that
 * no other call of the family ends in.
 *
 * @param operations the operations of one family, or of several: the first that fits is taken
 * @example findOperation(glinkOperations, "GLINK_CREATE_ORDER_NOTIFY")?.operationId // "createOrder"
 */
export function findOperation(
  operations: readonly OperationDescriptor[],
  name: string,
): OperationDescriptor | undefined {
  return findOperations(operations, name)[0];
}

/**
 * Finds all operations of a name: several families share some. With the family in front, there is one at most.
 *
 * @example findOperations(operations, "qlink.createOrder").length // 1
 */
export function findOperations(
  operations: readonly OperationDescriptor[],
  name: string,
): OperationDescriptor[] {
  return operations.filter((operation) => {
    const names = namesOf(operation);
    return names.includes(name) || names.some((own) => `${operation.family}.${own}` === name);
  });
}

/** The names under which {@link findOperation} finds an operation, the one of the wire first. */
export function namesOf({ operationId, wireName }: OperationDescriptor): string[] {
  return [...new Set(wireName === null ? [operationId] : [wireName, operationId])];
}

/** The name of an operation that no other has: `glink.createOrder`. */
export function fullName(operation: OperationDescriptor): string {
  const known = fullNames.get(operation);
  if (known !== undefined) return known;
  const name = `${operation.family}.${operation.operationId}`;
  fullNames.set(operation, name);
  return name;
}

/** A text that is put together anew is hashed anew each time that something is looked up by it, which calls do often. */
const fullNames = new WeakMap<OperationDescriptor, string>();
