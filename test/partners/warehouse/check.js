import { createRequire } from "node:module";
import Ajv from "ajv/dist/2020.js";

const document = createRequire(import.meta.url)("fulfillment-openapi/bundles/qlink.json");
const ajv = new Ajv({ strict: false });
ajv.addFormat("int32", { type: "number", validate: (number) => number >= -(2 ** 31) && number < 2 ** 31 });
// JSON.parse rounds such integers: `beyond64Bits` looks at them.
ajv.addFormat("int64", true);
ajv.addSchema(document, "qlink");

/** Makes the check of the body of a call: it returns what is wrong, and nothing where all is right. */
export function checkOf(path) {
  const place = path.replaceAll("/", "~1");
  const schema = `qlink#/paths/${place}/post/requestBody/content/application~1json/schema`;
  const isValid = ajv.compile({ $ref: schema });
  return (body) => (isValid(body) ? undefined : ajv.errorsText(isValid.errors));
}

/** Whether a JSON text holds an integer that 64 bits do not. */
export function beyond64Bits(text) {
  const integers = text.replace(/"(?:[^"\\]|\\.)*"/g, "").match(/-?\d{19,}/g) ?? [];
  return integers.some((digits) => BigInt.asIntN(64, BigInt(digits)) !== BigInt(digits));
}

/** The warehouse systems that a call may name in its header. */
export const warehouseTypes = document.components.schemas.WarehouseType.enum;
