import { shellQuoted } from "../../src/base/shell-quoted.ts";
import type { OpenApiDocument, Parameter } from "../../src/contract/openapi.ts";
import { resolve } from "../../src/contract/openapi.ts";
import { type LocatedOperation, operationsOf } from "../../src/contract/operations-of.ts";
import { requiredOnly } from "../../src/payloads/complete.ts";
import { mockOrigin } from "./mock-origin.ts";

export { mockOrigin };

/**
 * The call that shows how a family is called: the first with a body and a plain path.
 *
 * @throws Error for a description without one
 */
export function firstCallWithBody(document: OpenApiDocument): LocatedOperation {
  const call = operationsOf(document).find(
    ({ direction, path, operation }) => direction === "call" && operation.requestBody && !path.includes("{"),
  );
  if (!call) throw new Error(`${document.info.title} has no call with a body`);
  return call;
}

/**
 * A command that sends such a call to the mock: required headers, and the shortest body that the documented example leaves
 * when optional members go.
 *
 * @param isValid check of the request body; a body that fails it is sent whole
 */
export function curlSample(document: OpenApiDocument, isValid: (body: unknown) => boolean): string {
  const call = firstCallWithBody(document);
  const content = call.operation.requestBody?.content["application/json"];
  const [example] = Object.values(content?.examples ?? {});
  if (!content || !example) throw new Error(`${call.operation.operationId} has no example of its body`);
  const { value } = resolve(document, example);
  const shortest = requiredOnly(document, content.schema, value);
  const body = JSON.stringify(isValid(shortest) ? shortest : value, null, 2);
  const headers = [
    "Content-Type: application/json",
    ...requiredHeaders(document, call.operation.parameters ?? []),
  ];
  return [
    `curl ${mockOrigin}${call.path}`,
    ...headers.map((header) => `  -H ${shellQuoted(header)}`),
    `  -d ${shellQuoted(body)}`,
  ].join(" \\\n");
}

/** The header fields that a call of a description has to have, with the values of their examples. */
export function requiredHeaders(
  document: OpenApiDocument,
  parameters: NonNullable<OperationParameters>,
): string[] {
  const resolved = parameters.map((parameter) => resolve<Parameter>(document, parameter));
  const headers = resolved.filter((parameter) => parameter.in === "header" && parameter.required === true);
  const sent = headers.map(
    ({ name, examples }) => `${name}: ${Object.values(examples ?? {})[0]?.value ?? `my-${name}`}`,
  );
  return document.security?.length ? [...sent, "Authorization: Bearer my-access-token"] : sent;
}

type OperationParameters = ReturnType<typeof operationsOf>[number]["operation"]["parameters"];
