import { bodySchemas } from "../../../src/contract/body-schemas.ts";
import { type OpenApiDocument, resolve, type Schema } from "../../../src/contract/openapi.ts";
import { operationsOf } from "../../../src/contract/operations-of.ts";
import { knownValuesOf } from "../../../src/payloads/schema-locations.ts";

/**
 * The values that the contract lists for a member of the rows of an answer.
 *
 * @param path names from the root of the answer to the member; rows of a list are passed through
 * @throws Error where the contract lists none
 */
export function knownValuesAt(
  document: OpenApiDocument,
  operationId: string,
  path: readonly string[],
): string[] {
  const known = answerSchemasAt(document, operationId, path).flatMap((schema) => [
    ...(schema.enum ?? []).map(String),
    ...knownValuesOf(schema),
  ]);
  if (known.length === 0)
    throw new Error(`The contract lists no values for /${path.join("/")} of ${operationId}`);
  return [...new Set(known)];
}

/**
 * The schemas of a member of an answer: several where alternatives describe it, none where the contract does not have it.
 *
 * @param path names from the root of the answer to the member; rows of a list are passed through
 * @throws Error for an unknown operation
 */
export function answerSchemasAt(
  document: OpenApiDocument,
  operationId: string,
  path: readonly string[],
): Schema[] {
  const located = operationsOf(document).find(({ operation }) => operation.operationId === operationId);
  if (!located) throw new Error(`There is no operation ${operationId}`);
  return schemasAt(document, { ...bodySchemas(located).response }, path);
}

function schemasAt(document: OpenApiDocument, reference: Schema, path: readonly string[]): Schema[] {
  const schema = resolve(document, reference);
  const alternatives = [...(schema.anyOf ?? []), ...(schema.allOf ?? [])].flatMap((one) =>
    typeof one === "object" ? schemasAt(document, one, path) : [],
  );
  const [name, ...rest] = path;
  if (name === undefined) return [schema, ...alternatives];
  const { items } = schema;
  const ofRows = typeof items === "object" ? schemasAt(document, items, path) : [];
  const member = schema.properties?.[name];
  const own = typeof member === "object" ? schemasAt(document, member, rest) : [];
  return [...own, ...ofRows, ...alternatives];
}
