import type { CallDescriptor, PagesDescriptor } from "../../../src/client/call.ts";
import { bodySchemas } from "../../../src/contract/body-schemas.ts";
import type { Effect, OpenApiDocument, Operation, Schema } from "../../../src/contract/openapi.ts";
import { resolve } from "../../../src/contract/openapi.ts";
import type { LocatedOperation } from "../../../src/contract/operations-of.ts";

/** A call with what the generated client says of it. */
export type CallOperation = {
  operation: Operation;
  descriptor: CallDescriptor;
  request: Schema;
  response: Schema;
  /** Schema name of the items of a paged query. */
  item: string | undefined;
};

/** Members by which a server can tell a repeated creation. */
const keys = ["orderNumber", "asnNumber"] as const;

/** Reads from the contract what a client needs to know of a call. */
export function describeCall(document: OpenApiDocument, located: LocatedOperation): CallOperation {
  const { operation, path } = located;
  const bodies = bodySchemas(located);
  const request = resolve(document, bodies.request);
  const response = resolve(document, bodies.response);
  const effect = effectOf(operation);
  const required = request.required ?? [];
  const paging = pagesOf(document, request, response);
  const key = effect === "create" ? keys.find((name) => required.includes(name)) : undefined;
  const descriptor: CallDescriptor = {
    operationId: operation.operationId,
    target: operation["x-service-type"] ?? path,
    effect,
    ...(key && { key }),
    ...(paging && { pages: paging.pages }),
  };
  return { operation, descriptor, request, response, item: paging?.item };
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
  const { page, pageSize } = request.properties ?? {};
  if (page === undefined || typeof pageSize !== "object") return undefined;
  for (const [steps, holder] of holders(document, response)) {
    const [name, list] = listIn(holder) ?? [];
    const item = list?.items?.$ref?.split("/").at(-1);
    if (name === undefined || item === undefined) continue;
    const size = pageSize.default ?? pageSize.maximum;
    return {
      item,
      pages: {
        list: [...steps, name],
        ...(has(response, "total") && { total: "total" }),
        ...(has(holder, "isLastPage") && { isLast: "isLastPage" }),
        ...(typeof size === "number" && { pageSize: size }),
      },
    };
  }
  throw new Error("A query with pages has to answer with a list of a named schema");
}

/** Where the list may stand: in the answer, or in its `result`. */
function holders(document: OpenApiDocument, response: Schema): [steps: string[], holder: Schema][] {
  const result = response.properties?.["result"];
  const inner: [string[], Schema][] =
    typeof result === "object" ? [[["result"], resolve(document, result)]] : [];
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
