import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fetched, fetchedNode, nodeVersions } from "../../scripts/lib/fetched.ts";
import type { Packed } from "../helpers/installed-package.ts";
import { type Expected, expectedFrom } from "./expected.ts";
import { type PartnerServer, startPartner } from "./partner-server.ts";
import { imports, program } from "./program.ts";
import { runCommand } from "./run-command.ts";

const transports = {
  fetch: "{}",
  nodeTransport: "{ transport: nodeTransport() }",
} as const;

const runtimes = [
  ...nodeVersions.map((version) => ({
    name: `Node ${version}`,
    command: () => [fetchedNode(version)],
    transports: ["fetch", "nodeTransport"] as const,
  })),
  {
    name: "Deno",
    command: () => [
      fetched({ spec: "@deno/linux-x64-glibc@2.9.6", file: "deno" }),
      "run",
      "--allow-all",
      "--no-remote",
      "--node-modules-dir=manual",
    ],
    transports: ["fetch"] as const,
  },
  {
    name: "Bun",
    command: () => [fetched({ spec: "@oven/bun-linux-x64-baseline@1.4.5", file: "bin/bun" }), "--no-install"],
    transports: ["fetch"] as const,
  },
];

const cases = runtimes.flatMap(({ transports, ...runtime }) =>
  transports.map((transport) => ({ ...runtime, transport })),
);

/** Tests in the runtimes of servers, which load the package from `node_modules`. */
export function describeServers(packed: Packed): void {
  let server: PartnerServer;
  let expected: Expected;

  beforeAll(async () => {
    server = await startPartner();
    expected = await expectedFrom(server);
  });
  afterAll(() => server.close());

  const inProject = async (command: readonly string[], name: string, text: string) => {
    writeFileSync(join(packed.installed.project, name), text);
    server.reached.length = 0;
    const [runtime = "", ...args] = command;
    return runCommand(packed.installed.project, runtime, [...args, name]);
  };
  const body = (transport: keyof typeof transports) =>
    `const run = async (baseUrl, more) => {${program}\n};
run("${server.origin}", ${transports[transport]}).then((text) => console.log(text));`;

  describe.each(cases)("$name, over $transport,", ({ command, transport }) => {
    test("sends what is right from an ES module, and reads every answer", async () => {
      const text = `import { ${imports} } from "fulfillment-openapi";
import { nodeTransport } from "fulfillment-openapi/node";
${body(transport)}`;
      expected.check(await inProject(command(), "program.mjs", text), server.reached);
    });

    test("does so from a CommonJS module that requires the package", async () => {
      const text = `const { ${imports} } = require("fulfillment-openapi");
const { nodeTransport } = require("fulfillment-openapi/node");
${body(transport)}`;
      expected.check(await inProject(command(), "program.cjs", text), server.reached);
    });
  });

  test.each(nodeVersions)("Node %s makes spans by the API of OpenTelemetry", async (version) => {
    const text = `import { trace } from "@opentelemetry/api";
import { createGlinkClient } from "fulfillment-openapi/glink";
import { openTelemetryHooks } from "fulfillment-openapi/opentelemetry";
const names = [];
const span = { setAttributes() {}, setStatus() {}, end() {} };
trace.setGlobalTracerProvider({ getTracer: () => ({ startSpan: (name) => (names.push(name), span) }) });
const glink = createGlinkClient({ partnerId: "1", partnerKey: "k", baseUrl: "${server.origin}", hooks: openTelemetryHooks() });
await glink.queryOrders({ orderNumbers: ["1"] });
console.log(names.join());`;
    const run = await inProject([fetchedNode(version)], "spans.mjs", text);
    expect(run).toEqual({ status: 0, stdout: "POST glink.queryOrders\n", stderr: "" });
  });

  test("where Node may not require ES modules, it says in one sentence what to do", async () => {
    const command = [fetchedNode("20.19"), "--no-experimental-require-module"];
    const { status, stderr } = await inProject(command, "refused.cjs", 'require("fulfillment-openapi");');
    expect(status).toBe(1);
    expect(stderr).toMatch(/Instead change the require of .+ to a dynamic import\(\)/);
  });

  test.each(["24", "26"] as const)("Node %s sends over the newest undici too", async (version) => {
    const file = fetched({ spec: "undici@8.13.1", file: "index.js" });
    const text = `import { createRequire } from "node:module";
import { ${imports} } from "fulfillment-openapi";
import { nodeTransport } from "fulfillment-openapi/node";
const { Agent } = createRequire(import.meta.url)(${JSON.stringify(file)});
const run = async (baseUrl, more) => {${program}\n};
console.log(await run("${server.origin}", { transport: nodeTransport({ dispatcher: new Agent() }) }));`;
    expected.check(await inProject([fetchedNode(version)], "newest.mjs", text), server.reached);
  });
}
