import { createRequire } from "node:module";
import Ajv from "ajv/dist/2020.js";

const document = createRequire(import.meta.url)("fulfillment-openapi/bundles/glink.json");
const ajv = new Ajv({ strict: false, validateFormats: false });
ajv.addSchema(document, "glink");

const checks = new Map(
  Object.entries(document.webhooks).map(([name, { post }]) => [
    post["x-service-type"] ?? post.operationId,
    ajv.compile({ $ref: `glink#/webhooks/${name}/post/requestBody/content/application~1json/schema` }),
  ]),
);

/** Throws when a payload is not one of its push, which its SERVICE_TYPE names, or its operationId where nobody knows one. */
export function check(name, payload) {
  const isValid = checks.get(name);
  if (!isValid) throw new Error(`${name} is no push`);
  if (!isValid(payload)) throw new Error(ajv.errorsText(isValid.errors));
}
