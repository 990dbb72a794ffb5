import type { MediaType, Operation, Parameter, Schema } from "./openapi.ts";
import { addressParametersOf, type LocatedOperation } from "./operations-of.ts";

/**
 * Schemas of what an operation sends and gets: the payload of the request, and the JSON body of the answer with status 200.
 * The payload is one object: the parameters of path and query by their names, and the members of the JSON body.
 */
export function bodySchemas(located: LocatedOperation): {
  request: Schema;
  response: Schema;
} {
  const { operation, bodySchema } = located;
  const parameters = addressParametersOf(located);
  const request =
    parameters.length === 0 && operation.requestBody
      ? jsonSchema(operation.requestBody.content)
      : payloadSchema(operation, parameters, bodySchema);
  const response = jsonSchema(operation.responses["200"]?.content);
  if (!request || !response)
    throw new Error(`${operation.operationId} needs a JSON request and a JSON answer`);
  return { request, response };
}

/** @throws Error where a member of the body has the name of a parameter: the payload could hold only one of them */
function payloadSchema(
  { operationId, "x-parameter-rules": rules = {} }: Operation,
  parameters: readonly Parameter[],
  { properties: members = {}, required: needed = [], ...body }: Schema = {},
): Schema {
  const twice = parameters.find(({ name }) => Object.hasOwn(members, name));
  if (twice) throw new Error(`${operationId} has ${twice.name} both as a parameter and in its body`);
  const names = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
  const properties = parameters.map(
    ({ name, schema, description, "x-erratum": errata }): [string, Schema] => [
      name,
      { ...schema, ...(description && { description }), ...(errata && { "x-erratum": errata }) },
    ],
  );
  const required = [...names, ...needed];
  return {
    type: "object",
    ...body,
    properties: { ...Object.fromEntries(properties), ...members },
    ...(required.length > 0 && { required }),
    ...rules,
  };
}

function jsonSchema(content: Record<string, MediaType> | undefined): Schema | undefined {
  return content?.["application/json"]?.schema;
}
