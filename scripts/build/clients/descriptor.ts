import type { CallDescriptor, PagesDescriptor } from "../../../src/client/call.ts";
import { bodySchemas } from "../../../src/contract/body-schemas.ts";
import type { Effect, OpenApiDocument, Operation, Schema } from "../../../src/contract/openapi.ts";
import { resolve } from "../../../src/contract/openapi.ts";
import type { LocatedOperation } from "../../../src/contract/operations-of.ts";
import { hasBody } from "../../../src/wire/parameters.ts";

/** A call with what the generated client says of it. */
export type CallOperation = {
  operation: Operation;
  descriptor: CallDescriptor;
  request: Schema;
  response: Schema;
  /** Schema name of the items of a paged query. */
  item: string | undefined;
  /** Whether it can be called with nothing: it has no body, and no parameter that it needs. */
  isOptional: boolean;
};

/** Reads from the contract what a client needs to know of a call. */
export function describeCall(document: OpenApiDocument, located: LocatedOperation): CallOperation {
  const { operation, method, path } = located;
  const bodies = bodySchemas(located);
  const request = resolve(document, bodies.request);
  const response = resolve(document, bodies.response);
  const effect = effectOf(operation);
  const required = request.required ?? [];
  const paging = pagesOf(document, request, response);
  const query = hasBody(located)
    ? located.allParameters.filter((parameter) => parameter.in === "query").map(({ name }) => name)
    : [];
  const key = operation["x-creation-key"];
  const descriptor: CallDescriptor = {
    operationId: operation.operationId,
    target: operation["x-service-type"] ?? path,
    ...(method !== "POST" && { method }),
    ...(query.length > 0 && { query }),
    effect,
    ...(key && { key }),
    ...(paging && { pages: paging.pages }),
  };
  const isOptional = !hasBody(located) && required.length === 0 && request.anyOf === undefined;
  return { operation, descriptor, request, response, item: paging?.item, isOptional };
}

/**
 * The `x-effect` of a call.
 *
 * @throws Error where it has none
 */
export function effectOf({ operationId, "x-effect": effect }: Operation): Effect {
  if (effect === undefined) throw new Error(`${operationId} has no x-effect`);
  return effect;
}

function pagesOf(
  document: OpenApiDocument,
  request: Schema,
  response: Schema,
): { pages: PagesDescriptor; item: string } | undefined {
  const { pageSize, ...members } = request.properties ?? {};
  const page = pageNumbers.find((name) => members[name] !== undefined);
  if (page === undefined) return undefined;
  for (const [steps, holder] of holders(document, response)) {
    const [name, list] = listIn(holder) ?? [];
    const item = list?.items?.$ref?.split("/").at(-1);
    if (name === undefined || item === undefined) continue;
    const size = typeof pageSize === "object" ? sizeOf(pageSize) : undefined;
    return {
      item,
      pages: {
        ...(page !== "page" && { page }),
        list: [...steps, name],
        ...((has(holder, "total") || has(response, "total")) && { total: "total" }),
        ...(has(holder, "isLastPage") && { isLast: "isLastPage" }),
        ...(typeof size === "number" && { pageSize: size }),
      },
    };
  }
  throw new Error("A query with pages has to answer with a list of a named schema");
}

/** Names of the number of a page. */
const pageNumbers = ["page", "pageNumber"] as const;

function sizeOf(pageSize: Schema): unknown {
  return pageSize.default ?? pageSize.maximum ?? pageSize["x-page-size"];
}

/** Where the list may stand: in the answer, in its `result`, or in its `data`. */
function holders(document: OpenApiDocument, response: Schema): [steps: string[], holder: Schema][] {
  const inner = ["result", "data"].flatMap((name): [string[], Schema][] => {
    const member = response.properties?.[name];
    return typeof member === "object" ? [[[name], resolve(document, member)]] : [];
  });
  return [[[], response], ...inner];
}

function listIn({ properties = {} }: Schema): [name: string, list: Schema] | undefined {
  for (const [name, property] of Object.entries(properties)) {
    if (typeof property === "object" && property.items) return [name, property];
  }
  return undefined;
}

function has({ properties = {} }: Schema, name: string): boolean {
  return name in properties;
}
