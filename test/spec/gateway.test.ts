import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { bodySchemas } from "../../src/contract/body-schemas.ts";
import type { Example, Schema } from "../../src/contract/openapi.ts";
import { resolve } from "../../src/contract/openapi.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";
import { bundleOf, operations, validatorOf } from "../helpers/contract.ts";

const bundle = bundleOf("glink-gateway");
const [call] = operationsOf(bundle);
const content = call?.operation.requestBody?.content["application/x-www-form-urlencoded"];

test("the gateway call takes the SERVICE_TYPE of every request, and of no push", () => {
  const calls = operations.filter(({ family, direction }) => family === "glink" && direction === "call");
  const schema = content && resolve(bundle, content.schema);
  const serviceType = schema?.properties?.["serviceType"];
  const allowed = typeof serviceType === "object" ? resolve<Schema>(bundle, serviceType).enum : undefined;
  expect(allowed).toEqual(calls.map(({ serviceType: name }) => name));
});

test("the example of the gateway call carries a valid payload, signed with the key that its summary names", () => {
  const [example] = Object.values(content?.examples ?? {}) as Example[];
  if (!example) throw new Error("The gateway call has no example");
  const { serviceType, bizData, sign } = example.value as Record<"serviceType" | "bizData" | "sign", string>;
  const [, key = ""] = /partner key `(\w+)`/.exec(example.summary ?? "") ?? [];
  expect(sign).toBe(
    createHash("md5")
      .update(bizData + key)
      .digest("hex"),
  );
  const operation = operations.find((candidate) => candidate.serviceType === serviceType);
  expect(operation && validatorOf("glink", operation.operationId, "request")(JSON.parse(bizData))).toBe(true);
});

test("the gateway's bundle has the schemas of the payload and of the answer of each operation, as the family has them", () => {
  const glink = bundleOf("glink");
  const payloads = Reflect.get(call?.operation ?? {}, "x-payloads");
  expect(payloads).toEqual(
    Object.fromEntries(
      operationsOf(glink).map((located) => [
        located.operation["x-service-type"] ?? located.operation.operationId,
        bodySchemas(located),
      ]),
    ),
  );
  expect(bundle.components?.schemas).toMatchObject(glink.components?.schemas ?? {});
});
