import { operations } from "../../generated/operations/index.ts";
import { didYouMean, nearest } from "../base/nearest.ts";
import { bodySchemas } from "../contract/body-schemas.ts";
import { findOperations, fullName, namesOf } from "../contract/find-operation.ts";
import { readBundle } from "../contract/load-bundles.ts";
import type { OpenApiDocument, Schema } from "../contract/openapi.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import { type LocatedOperation, operationsOf } from "../contract/operations-of.ts";
import type { MessageDirection } from "../findings/finding.ts";

/** An operation with its description. */
export type DescribedOperation = {
  operation: OperationDescriptor;
  document: OpenApiDocument;
  located: LocatedOperation;
  schemas: Record<MessageDirection, Schema>;
};

/**
 * The operation of a name: operationId, SERVICE_TYPE or last segment of its path, with the family in front where several
 * share the name.
 *
 * @throws TypeError for an unknown and for an ambiguous name
 */
export function operationNamed(name: string): OperationDescriptor {
  const [found, ...others] = findOperations(operations, name);
  if (found && others.length === 0) return found;
  if (found) {
    const names = [found, ...others].map(fullName).join(", ");
    throw new TypeError(`Several operations are called "${name}". Say which: ${names}.`);
  }
  const near = nearest(
    name,
    operations.flatMap((operation) => [...namesOf(operation), fullName(operation)]),
  );
  throw new TypeError(`There is no operation "${name}". ${didYouMean(near)}`.trimEnd());
}

/** An operation with its description, which is read from the disk at the first use of its family. */
export function describeOperation(name: string): DescribedOperation {
  const operation = operationNamed(name);
  const document = readBundle(operation.family);
  const located = operationsOf(document).find((one) => one.operation.operationId === operation.operationId);
  if (!located) throw new Error(`The description of ${operation.family} lacks ${operation.operationId}`);
  return { operation, document, located, schemas: bodySchemas(located) };
}
