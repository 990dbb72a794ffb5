import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { OpenApiDocument, Schema } from "../../src/contract/openapi.ts";

const ajvs = new Map<OpenApiDocument, Ajv2020>();

/** A check compiled at run time from the bundle itself, to hold the generated ones against. Formats are not looked at. */
export function independentCheck(bundle: OpenApiDocument, schema: Schema): ValidateFunction {
  const ajv = ajvs.get(bundle) ?? new Ajv2020({ strict: false, validateFormats: false });
  if (!ajvs.has(bundle)) ajv.addSchema({ $id: "bundle", components: bundle.components });
  ajvs.set(bundle, ajv);
  const based = JSON.stringify(schema).replaceAll('"#/components/', '"bundle#/components/');
  return ajv.compile(JSON.parse(based));
}
