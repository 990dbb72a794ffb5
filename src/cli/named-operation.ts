import { operations } from "../../generated/operations/index.ts";
import { nearest } from "../base/nearest.ts";
import { findOperations, fullName, namesOf } from "../contract/find-operation.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import { UsageError } from "./usage-error.ts";

/**
 * The operation of a name: its operationId, its SERVICE_TYPE or the last segment of its path, with the family in front
 * where several families share it.
 *
 * @throws UsageError that lists the full names of an ambiguous one, and the nearest to an unknown one
 */
export function namedOperation(name: string): OperationDescriptor {
  const [found, ...others] = findOperations(operations, name);
  if (!found) throw new UsageError(`There is no operation "${name}". ${hint(name)}`);
  if (others.length === 0) return found;
  const names = [found, ...others].map(fullName);
  throw new UsageError(`Several operations are called "${name}". Say which: ${names.join(", ")}.`);
}

function hint(name: string): string {
  const known = operations.flatMap((operation) => [...namesOf(operation), fullName(operation)]);
  const near = nearest(name, known);
  return near === undefined
    ? `Operations: ${operations.map(fullName).join(", ")}.`
    : `Did you mean "${near}"?`;
}
