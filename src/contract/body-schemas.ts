import type { MediaType, Schema } from "./openapi.ts";
import type { LocatedOperation } from "./operations-of.ts";

/** Schemas of the JSON bodies of an operation: the request, and the answer with status 200. */
export function bodySchemas({ operation }: LocatedOperation): { request: Schema; response: Schema } {
  const request = jsonSchema(operation.requestBody?.content);
  const response = jsonSchema(operation.responses["200"]?.content);
  if (!request || !response)
    throw new Error(`${operation.operationId} needs a JSON request and a JSON answer`);
  return { request, response };
}

function jsonSchema(content: Record<string, MediaType> | undefined): Schema | undefined {
  return content?.["application/json"]?.schema;
}
