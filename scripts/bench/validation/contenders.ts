import { TypeCompiler } from "@sinclair/typebox/compiler";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as valibot from "valibot";
import { validators } from "../../../generated/validators/glink.js";
import type { OpenApiDocument, Schema } from "../../../src/contract/openapi.ts";
import { addContractFormats } from "../../build/ajv-options.ts";
import { typeboxKit, valibotKit, zodKit } from "./kits.ts";
import { convert } from "./schema-kit.ts";

/** A way to judge a body. */
export type Contender = { name: string; check: (body: unknown) => boolean };

/** Our check of a GLINK order, and those of other libraries made from the same schema. */
export function contendersFor(bundle: OpenApiDocument, schema: Schema): Contender[] {
  const typebox = TypeCompiler.Compile(convert(typeboxKit, bundle, schema));
  const zodSchema = convert(zodKit, bundle, schema);
  const valibotSchema = convert(valibotKit, bundle, schema);
  return [
    { name: "our compiled check, every rule and every error", check: validators.createOrder.request },
    { name: "TypeBox, compiled, without conditions and formats", check: (body) => typebox.Check(body) },
    { name: "ajv, compiled at run time, every rule, first error", check: ajvCheck(bundle, schema) },
    { name: "valibot, without conditions and formats", check: (body) => valibot.is(valibotSchema, body) },
    { name: "zod, without conditions and formats", check: (body) => zodSchema.safeParse(body).success },
  ];
}

/** ajv as its documentation uses it; only that it has to know the formats and be lenient about the keywords of OpenAPI. */
function ajvCheck(bundle: OpenApiDocument, schema: Schema): (body: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false });
  addContractFormats(ajv);
  ajv.addSchema(
    { $id: "bundle", components: { schemas: bundle.components?.schemas } },
    "bundle",
    undefined,
    false,
  );
  return ajv.compile({ ...schema, $id: "bundle-order", $ref: schema.$ref?.replace("#", "bundle#") });
}
