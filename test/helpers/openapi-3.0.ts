import { readFileSync } from "node:fs";
import Ajv04 from "ajv-draft-04";
import { addContractFormats, contractStrictness } from "../../scripts/build/ajv-options.ts";
import { stripAll, stripAnnotations } from "../../scripts/build/strip-annotations.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { bodySchemas } from "../../src/contract/body-schemas.ts";
import type { OpenApiDocument, Schema } from "../../src/contract/openapi.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";
import type { Side } from "./contract.ts";

/** An OpenAPI 3.0 bundle. */
export type LoweredBundle = OpenApiDocument & {
  "x-lowered": { notice: string; dropped: { pointer: string; rule: string }[] };
};

/** The committed OpenAPI 3.0 bundle of a family. */
export function loweredBundleOf(family: string): LoweredBundle {
  return JSON.parse(readFileSync(fromRoot(`generated/bundles/openapi-3.0/${family}.json`), "utf8"));
}

/** Checks bodies as an OpenAPI 3.0 tool does: by draft 4 of JSON Schema, with `nullable`. */
export function loweredChecks(bundle: OpenApiDocument) {
  const ajv = new Ajv04.default({ ...contractStrictness });
  addContractFormats(ajv);
  ajv.addFormat("byte", /^[A-Za-z0-9+/]*={0,2}$/);
  ajv.addSchema({ id: "contract", definitions: rebased(stripAll(bundle.components?.schemas ?? {})) });
  return (operationId: string, side: Side): ((body: unknown) => boolean) => {
    const located = operationsOf(bundle).find(({ operation }) => operation.operationId === operationId);
    if (!located) throw new Error(`There is no ${operationId} in OpenAPI 3.0`);
    return ajv.compile(rebased(stripAnnotations(bodySchemas(located)[side])));
  };
}

function rebased<T extends Schema | Record<string, Schema | boolean>>(value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll('"#/components/schemas/', '"contract#/definitions/'));
}
