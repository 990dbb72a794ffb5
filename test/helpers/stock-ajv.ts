import { Ajv2020 } from "ajv/dist/2020.js";
import { addContractFormats, contractStrictness } from "../../scripts/build/ajv-options.ts";
import { bodySchemas } from "../../src/contract/body-schemas.ts";
import type { OpenApiDocument } from "../../src/contract/openapi.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";
import type { Validator } from "../../src/contract/validator.ts";
import type { Side } from "./contract.ts";

/** Checks of bodies as ajv compiles them from a bundle at run time, annotations included, every error reported. */
export function stockChecks(
  bundle: OpenApiDocument,
): (operationId: string, side: Side) => Validator<unknown> {
  const ajv = new Ajv2020({ ...contractStrictness, strict: false, allErrors: true });
  addContractFormats(ajv);
  ajv.addSchema({ ...bundle, $id: "bundle" }, "bundle", undefined, false);
  const references = JSON.stringify(
    Object.fromEntries(operationsOf(bundle).map((l) => [l.operation.operationId, bodySchemas(l)])),
  );
  const schemas = JSON.parse(references.replaceAll('"#/components', '"bundle#/components'));
  return (operationId, side) => ajv.compile(schemas[operationId][side]);
}
