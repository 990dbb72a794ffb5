import type { Example, Operation, Reference } from "./openapi.ts";

/** Examples of a request by scenario: of its JSON body, or of its parameters where it has none. */
export function requestExamples(operation: Operation): Record<string, Example | Reference> {
  const { requestBody, "x-parameter-examples": examples = {} } = operation;
  return requestBody ? (requestBody.content["application/json"]?.examples ?? {}) : examples;
}
