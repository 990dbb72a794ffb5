import { type Example, type OpenApiDocument, type Operation, type Reference, resolve } from "./openapi.ts";
import { addressParametersOf, type LocatedOperation } from "./operations-of.ts";

/**
 * Examples of the payload of a request by scenario: of its JSON body, with the examples of its parameters beside it, or of
 * its parameters where it has no body.
 */
export function requestExamples(
  document: OpenApiDocument,
  located: LocatedOperation,
): Record<string, Example> {
  const { operation } = located;
  const examples = Object.entries(givenExamples(operation)).map(([scenario, example]) => {
    const { value, ...rest } = resolve<Example>(document, example);
    return [
      scenario,
      { ...rest, value: operation.requestBody ? withParameters(located, value) : value },
    ] as const;
  });
  return Object.fromEntries(examples);
}

/** Names of the examples of a request. */
export function requestScenarios(operation: Operation): string[] {
  return Object.keys(givenExamples(operation));
}

function givenExamples({
  requestBody,
  "x-parameter-examples": ofParameters = {},
}: Operation): Record<string, Example | Reference> {
  return requestBody ? (requestBody.content["application/json"]?.examples ?? {}) : ofParameters;
}

/** A body as the payload that it belongs to. */
function withParameters(located: LocatedOperation, body: unknown): unknown {
  const parameters = addressParametersOf(located);
  if (parameters.length === 0 || typeof body !== "object") return body;
  const members = parameters.flatMap(({ name, example }) => (example === undefined ? [] : [[name, example]]));
  return { ...Object.fromEntries(members), ...body };
}
