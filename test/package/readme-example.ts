import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { operations } from "../../generated/operations/index.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { requestOf } from "../helpers/clients.ts";
import { type Packed, runNode, runProgram } from "../helpers/installed-package.ts";
import { useMock } from "../helpers/running-mock.ts";

const [, example = ""] = /```ts\n([\s\S]*?)```/.exec(readFileSync(fromRoot("README.md"), "utf8")) ?? [];
const [importLine = "", ...lines] = example.split("\n");
const calls = lines.join("\n").replace("allowInsecureHttp: true", "baseUrl, fetch");
const last = "console.log(answer.success);";
const values = ["partnerId", "partnerKey", "baseUrl", "fetch", "order", "query"];

const wrongCalls = `export function wrong() {
  // @ts-expect-error A key is needed
  createGlinkClient({ partnerId });
  // @ts-expect-error There is no such call
  return glink.deleteOrder({});
}`;

// Without a wish the mock gives the answer that the document prints, and that of a creation is a refusal.
const serviceType = operations.find(({ operationId }) => operationId === "createOrder")?.serviceType;
const acceptingFetch = `const wish = { Prefer: "example=accepted" };
export const fetch = (url, init) => {
  const headers = { ...init.headers, ...(init.body.includes("${serviceType}") && wish) };
  return globalThis.fetch(url, { ...init, headers });
};`;

/** Writes what the example takes for granted, with its types. */
function prepare(project: string, baseUrl: string): void {
  const known: Record<string, unknown> = {
    partnerId: "PARTNER",
    partnerKey: "key",
    baseUrl,
    order: requestOf("createOrder"),
    query: requestOf("batchQueryOrders"),
  };
  const constants = Object.entries(known).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
  );
  writeFileSync(join(project, "values.js"), `${constants.join("\n")}\n${acceptingFetch}`);
  writeFileSync(
    join(project, "values.d.ts"),
    `import type { GlinkRequest } from "fulfillment-openapi";
export declare const partnerId: string, partnerKey: string, baseUrl: string;
export declare const fetch: (url: string, init: RequestInit) => Promise<Response>;
export declare const order: GlinkRequest<"createOrder">;
export declare const query: GlinkRequest<"batchQueryOrders">;`,
  );
}

/** Tests that the example of the README runs in each way of writing JavaScript, against the mock. */
export function describeReadmeExample(packed: Packed): void {
  const mock = useMock();
  const prepared = () => {
    prepare(packed.installed.project, mock.origin);
    return packed.installed.project;
  };

  describe("the README's example", () => {
    test("is one call and one query, of which only the address has to be changed", () => {
      expect(importLine).toBe('import { createGlinkClient } from "fulfillment-openapi";');
      expect(calls).toMatch(/baseUrl[\s\S]*createOrder[\s\S]*pages/);
    });

    test("runs as an ES module", async () => {
      const program = `import { ${values.join(", ")} } from "./values.js";\n${importLine}\n${calls}\n${last}`;
      expectOrders(await runProgram(prepared(), "example.mjs", program));
    });

    test("runs as a CommonJS module that requires the package", async () => {
      const required = importLine.replace(/import (.*) from (".*");/, "const $1 = require($2);");
      const program = `${required}
  const run = async () => {
    const { ${values.join(", ")} } = require("./values.js");
    ${calls}
    ${last}
  };
  run();`;
      expectOrders(await runProgram(prepared(), "example.cjs", program));
    });

    test("compiles in strict TypeScript, which checks our declarations too and refuses what we do not take", async () => {
      const project = prepared();
      const imports = `import { ${values.join(", ")} } from "./values.js";\n${importLine}`;
      writeFileSync(join(project, "example.ts"), `${imports}\n${calls}\n${last}\n${wrongCalls}`);
      const tsc = fromRoot("node_modules/typescript/bin/tsc");
      const options = ["--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "false"];
      const target = ["--module", "nodenext", "--target", "es2023", "--lib", "es2023,dom,dom.iterable"];
      const compiled = await runNode(project, [tsc, ...options, ...target, "example.ts"]);
      expect(compiled).toMatchObject({ stdout: "", status: 0 });
      expectOrders(await runNode(project, ["example.js"]));
    }, 60_000);
  });
}

/** One line for each order that the query found, then the outcome of the creation. */
function expectOrders({ status, stdout, stderr }: { status: number; stdout: string; stderr: string }): void {
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const found = stdout.trim().split("\n");
  expect(found.length).toBeGreaterThan(1);
  expect(found.at(-1)).toBe("true");
}
