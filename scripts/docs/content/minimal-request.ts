import { bodySchemas } from "../../../src/contract/body-schemas.ts";
import type { OpenApiDocument } from "../../../src/contract/openapi.ts";
import { requiredOnly } from "../../../src/payloads/complete.ts";
import { repair } from "../../../src/payloads/repair.ts";
import type { PageOperation } from "./descriptions.ts";

/** The documented request of a call with only what the contract requires; nothing where there is no example to take it from. */
export function minimalRequest(document: OpenApiDocument, operation: PageOperation): unknown {
  const [first] = operation.requestExamples;
  const isJson = operation.request === undefined || operation.request.mediaType === "application/json";
  if (!first || !isJson || operation.direction === "push") return undefined;
  const { request } = bodySchemas(operation);
  const documented = first.example.value;
  const shortest = repair(document, request, requiredOnly(document, request, documented));
  // Where one of several members is enough, the documented choice can be shorter than what replaces it.
  return lengthOf(shortest) < lengthOf(documented) ? shortest : documented;
}

function lengthOf(value: unknown): number {
  return JSON.stringify(value).length;
}
