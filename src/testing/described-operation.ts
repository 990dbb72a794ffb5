import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { operations } from "../../generated/operations/index.ts";
import { nearest } from "../base/nearest.ts";
import { bodySchemas } from "../contract/body-schemas.ts";
import { findOperations, fullName, namesOf } from "../contract/find-operation.ts";
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
  throw new TypeError(
    `There is no operation "${name}".${near === undefined ? "" : ` Did you mean "${near}"?`}`,
  );
}

/** An operation with its description, which is read from the disk at the first use of its family. */
export function describeOperation(name: string): DescribedOperation {
  const operation = operationNamed(name);
  const document = documentOf(operation.family);
  const located = operationsOf(document).find((one) => one.operation.operationId === operation.operationId);
  if (!located) throw new Error(`The description of ${operation.family} lacks ${operation.operationId}`);
  return { operation, document, located, schemas: bodySchemas(located) };
}

const { resolve: resolveModule } = createRequire(import.meta.url);
const documents = new Map<string, OpenApiDocument>();

function documentOf(family: string): OpenApiDocument {
  const known = documents.get(family);
  if (known) return known;
  const file = resolveModule(`fulfillment-openapi/bundles/${family}.json`);
  const document: OpenApiDocument = JSON.parse(readFileSync(file, "utf8"));
  documents.set(family, document);
  return document;
}
