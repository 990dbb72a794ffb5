import { bodySchemas } from "../../src/contract/body-schemas.ts";
import type { FailureTemplate } from "../../src/contract/failure-template.ts";
import { type OpenApiDocument, resolve, type Schema } from "../../src/contract/openapi.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";
import type { Bundles } from "./bundle.ts";
import type { GeneratedFile } from "./generated-file.ts";

const generator = "scripts/build/failures.ts";

/** How each call says that it failed, in the shape of its response schema. */
export function failureFile(bundles: Bundles): GeneratedFile {
  const table = Object.fromEntries(
    [...bundles].map(([family, bundle]) => [family, Object.fromEntries(templatesOf(bundle))]),
  );
  const text = `// Generated, do not edit.
// Generator: ${generator}

import type { FailureTemplate } from "../../src/contract/failure-template.ts";

/** The failed answer of each call, by family and operationId. */
export const failures: Readonly<Record<string, Readonly<Record<string, FailureTemplate>>>> = ${JSON.stringify(table, null, 2)};
`;
  return { path: "operations/failures.ts", text };
}

function templatesOf(bundle: OpenApiDocument): [operationId: string, FailureTemplate][] {
  const calls = operationsOf(bundle).filter(({ direction }) => direction === "call");
  return calls.map((call) => [
    call.operation.operationId,
    failureTemplate(bundle, resolve(bundle, bodySchemas(call).response)),
  ]);
}

/** What says that the call failed, as far as the schema has it, and whatever else it requires, as empty as can be. */
function failureTemplate(
  document: OpenApiDocument,
  { properties = {}, required = [] }: Schema,
): FailureTemplate {
  const template: Record<string, FailureTemplate[string]> = {};
  for (const [name, property] of Object.entries(properties)) {
    if (typeof property !== "object") continue;
    const schema = resolve(document, property);
    const said = outcomeMember(name, schema);
    if (said !== undefined) template[name] = said;
    else if (isErrorList(document, properties, schema))
      template[name] = [{ code: "{code}", message: "{text}" }];
    else if (required.includes(name)) template[name] = emptyValue(document, schema, name);
  }
  return template;
}

/** Whether a list has the code and the message that the answer itself has no members for. */
function isErrorList(
  document: OpenApiDocument,
  answer: NonNullable<Schema["properties"]>,
  { items }: Schema,
): boolean {
  if (!items || "code" in answer || "message" in answer) return false;
  const { code, message, ...others } = resolve(document, items).properties ?? {};
  return code !== undefined && message !== undefined && Object.keys(others).length === 0;
}

function outcomeMember(name: string, schema: Schema): FailureTemplate[string] | undefined {
  const types = [schema.type ?? []].flat();
  if (name === "success") return false;
  if (name === "message" || name === "errorMsg") return types.includes("null") ? "{message}" : "{text}";
  if (name !== "code") return undefined;
  if (types.includes("string")) return "{code}";
  // A code of any type is printed as null only. KakaClo lists no code of a failure: HTTP's for a bad request stands in.
  return types.includes("integer") ? 400 : null;
}

function emptyValue(document: OpenApiDocument, schema: Schema, name: string): FailureTemplate[string] {
  const types = [schema.type ?? []].flat();
  if (types.includes("array")) return [];
  if (schema.properties) return failureTemplate(document, schema);
  if (types.includes("null")) return null;
  throw new Error(`A failed answer needs a value for ${name}, which has to be said here`);
}
