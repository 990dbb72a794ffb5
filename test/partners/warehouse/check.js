import { createRequire } from "node:module";
import Ajv from "ajv/dist/2020.js";

const document = createRequire(import.meta.url)("fulfillment-openapi/bundles/qlink.json");
const ajv = new Ajv({ strict: false });
for (const [format, bits] of Object.entries({ int32: 31, int64: 63 })) {
  const validate = (number) => number >= -(2 ** bits) && number < 2 ** bits;
  ajv.addFormat(format, { type: "number", validate });
}
ajv.addSchema(document, "qlink");

/** Makes the check of the body of a call: it returns what is wrong, and nothing where all is right. */
export function checkOf(path) {
  const place = path.replaceAll("/", "~1");
  const schema = `qlink#/paths/${place}/post/requestBody/content/application~1json/schema`;
  const isValid = ajv.compile({ $ref: schema });
  return (body) => (isValid(body) ? undefined : ajv.errorsText(isValid.errors));
}

/** The warehouse systems that a call may name in its header. */
export const warehouseTypes = document.components.schemas.WarehouseType.enum;
