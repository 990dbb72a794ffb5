import type { OpenApiDocument, Reference, Schema } from "../../src/contract/openapi.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";
import type { Bundles } from "./bundle.ts";

/** Which named schemas describe a payload and its answer. */
type PayloadModels = { request: Reference; response: Reference };

/**
 * Adds every business schema of GLINK to the bundle of its gateway, so that one run of a generator makes the call on the
 * wire and all models. `x-payloads` of the call tells for each SERVICE_TYPE, and for a push without one by its name, which
 * schemas are its payload and answer.
 */
export function addBusinessModels(bundles: Bundles): void {
  const gateway = bundleOf(bundles, "glink-gateway");
  const glink = bundleOf(bundles, "glink");
  const call = operationsOf(gateway)[0]?.operation;
  if (!call) throw new Error("The gateway describes no call");
  Object.assign(call, { "x-payloads": payloadModels(glink) });
  const own = gateway.components?.schemas ?? {};
  gateway.components = {
    ...gateway.components,
    schemas: { ...own, ...structuredClone(glink.components?.schemas) },
  };
}

function bundleOf(bundles: Bundles, name: string): OpenApiDocument {
  const bundle = bundles.get(name);
  if (!bundle) throw new Error(`There is no description ${name}`);
  return bundle;
}

function payloadModels(glink: OpenApiDocument): Record<string, PayloadModels> {
  return Object.fromEntries(
    operationsOf(glink).map(({ path, operation }) => [
      operation["x-service-type"] ?? path,
      {
        request: referenceIn(
          operation.requestBody?.content["application/json"]?.schema,
          operation.operationId,
        ),
        response: referenceIn(
          operation.responses["200"]?.content?.["application/json"]?.schema,
          operation.operationId,
        ),
      },
    ]),
  );
}

function referenceIn(schema: Schema | undefined, operationId: string): Reference {
  if (schema?.$ref === undefined)
    throw new Error(`${operationId}: payload and answer need named schemas, for the bundle of the gateway`);
  return { $ref: schema.$ref };
}
