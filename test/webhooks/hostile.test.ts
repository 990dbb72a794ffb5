import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import fc from "fast-check";
import { expect, test } from "vitest";
import { glinkPushes } from "../../generated/pushes/glink.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { validatorOf } from "../helpers/contract.ts";
import { formPush, jsonPush, payloadOf, recorder } from "../helpers/webhooks.ts";

const isMetaResponse = validatorOf("glink", "orderStatus", "response");

test("whatever bytes arrive, the answer is a MetaResponse and no server error", async () => {
  const { receiver } = recorder();
  const types = fc.constantFrom("application/json", "application/x-www-form-urlencoded", "text/plain");
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), types, async (body, type) => {
      const headers = { "Content-Type": type };
      const response = await receiver.fetch(new Request("http://r.test/", { method: "POST", body, headers }));
      expect(response.status).toBeLessThan(500);
      expect(isMetaResponse(await response.json())).toBe(true);
    }),
    { seed: 29 },
  );
});

test("whatever JSON arrives, the answer is a MetaResponse and no server error", async () => {
  const { receiver } = recorder();
  const names = fc.constantFrom(
    "orderNumber",
    "asnNumber",
    "adjustNumber",
    "__proto__",
    "constructor",
    "toString",
  );
  const payloads = fc.dictionary(names, fc.jsonValue());
  await fc.assert(
    fc.asyncProperty(payloads, fc.boolean(), async (payload, asForm) => {
      const push = asForm ? formPush(glinkPushes[0].operationId, payload) : jsonPush(payload);
      const response = await receiver.fetch(push);
      expect(response.status).toBeLessThan(500);
      expect(isMetaResponse(await response.json())).toBe(true);
    }),
    { seed: 29 },
  );
  expect(Reflect.ownKeys(Object.prototype)).not.toContain("orderNumber");
});

test("a payload nested a hundred thousand deep is a push like any other", async () => {
  const { receiver, handled } = recorder();
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  const text = JSON.stringify(payloadOf("orderStatus", { deep: "here" })).replace('"here"', deep);
  for (let sent = 0; sent < 2; sent++) expect((await receiver.fetch(jsonPush(text))).status).toBe(200);
  expect(handled).toHaveLength(1);
});

test("members named __proto__ touch no prototype and tell pushes apart", async () => {
  const { receiver, handled } = recorder();
  const text = (value: string) =>
    JSON.stringify(payloadOf("orderStatus")).replace("{", `{"__proto__":{"a":"${value}"},`);
  await receiver.fetch(jsonPush(text("1")));
  await receiver.fetch(jsonPush(text("2")));
  expect(handled).toHaveLength(2);
  expect(handled[0]?.payload).not.toHaveProperty("a");
});

test("a program that receives pushes is small until the first one: at most 13 kB, compressed", async () => {
  const contents = `import { createWebhookReceiver } from "./src/webhooks/index.ts"; globalThis.it = createWebhookReceiver;`;
  const result = await build({
    stdin: { contents, resolveDir: fromRoot(".") },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    external: ["../../generated/validators/*"],
    write: false,
  });
  const [output] = result.outputFiles;
  const { length } = gzipSync(output?.contents ?? "", { level: 9 });
  expect(length).toBeGreaterThan(1000);
  expect(length).toBeLessThan(13_000);
});
