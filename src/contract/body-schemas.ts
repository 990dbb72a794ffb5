import type { MediaType, Operation, Parameter, Schema } from "./openapi.ts";
import type { LocatedOperation } from "./operations-of.ts";

/**
 * Schemas of what an operation sends and gets: the JSON bodies of the request and of the answer with status 200. A request
 * without a body is an object of its parameters, by their names.
 */
export function bodySchemas({ operation, allParameters }: LocatedOperation): {
  request: Schema;
  response: Schema;
} {
  const request = operation.requestBody
    ? jsonSchema(operation.requestBody.content)
    : parametersSchema(operation, allParameters);
  const response = jsonSchema(operation.responses["200"]?.content);
  if (!request || !response)
    throw new Error(`${operation.operationId} needs a JSON request and a JSON answer`);
  return { request, response };
}

function parametersSchema(
  { "x-parameter-rules": rules = {} }: Operation,
  parameters: readonly Parameter[],
): Schema {
  const sent = parameters.filter((parameter) => parameter.in !== "header");
  const required = sent.filter((parameter) => parameter.required).map(({ name }) => name);
  const properties = sent.map(({ name, schema, description, "x-erratum": errata }): [string, Schema] => [
    name,
    { ...schema, ...(description && { description }), ...(errata && { "x-erratum": errata }) },
  ]);
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
    ...rules,
  };
}

function jsonSchema(content: Record<string, MediaType> | undefined): Schema | undefined {
  return content?.["application/json"]?.schema;
}
