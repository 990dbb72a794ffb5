import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { mockOrigin } from "../../scripts/docs/curl-sample.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { requestOf } from "../helpers/clients.ts";
import { Reader } from "../helpers/guides/reader.ts";
import { emptyFolder } from "../helpers/samples/language.ts";
import { recorder } from "../helpers/webhooks.ts";

const readme = readFileSync(fromRoot("README.md"), "utf8");

/** The commands of the README that are run elsewhere: in which file, and by what there. */
const runElsewhere: Record<string, { file: string; by: string }> = {
  "npm ci && npm start": { file: "test/cli/start.test.ts", by: 'describe("npm start"' },
  "PORT=4011 npm start": { file: "test/cli/start.test.ts", by: 'PORT: "0"' },
  "npm start -- --allow-push-to <origin>": {
    file: "test/cli/start.test.ts",
    by: '"--allow-push-to", allowed',
  },
  "node --import tsx scripts/start.ts": {
    file: "package.json",
    by: '"start": "exec node --import tsx scripts/start.ts"',
  },
  "npm ci && npm test": { file: ".ci/run", by: "npm ci && npm test" },
  "npx prism mock generated/bundles/qlink.json": {
    file: "test/conformance/prism-cli.test.ts",
    by: 'spawn("npx", ["prism", "mock", bundle',
  },
  "npm run build": { file: "test/spec/generated.test.ts", by: "build" },
  "npm run docs": { file: "test/helpers/global-setup.ts", by: "await buildSite()" },
  "npm run test:codegen": { file: ".github/workflows/ci.yml", by: "run: npm run test:codegen" },
  "npm run lint": { file: "test/spec/lint.test.ts", by: "lint" },
};

/** What begins a command: a program, or a variable for it. */
const beginning = /^(?:[A-Z_]+=\S+ )?(?:npm|npx|node|curl|sh|docker|fulfillment-openapi) /;

const blocks = [...readme.matchAll(/(?:^ {4}.*\n)+/gm)].map(([block]) => block.replace(/^ {4}/gm, "").trim());
const inline = [...readme.replace(/^ {4}.*$/gm, "").matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
const commands = [...blocks, ...inline].filter((text) => beginning.test(text));

/** A curl is run by the test of the README beside this one. */
const isCurl = (command: string) => command.startsWith("curl ");
const isOurs = (command: string) => command.includes("fulfillment-openapi -- ");
const commandName = (command: string) => /fulfillment-openapi -- (\w+)/.exec(command)?.[1];
const mockPort = new URL(mockOrigin).port;

/** How each of our own commands is run as it stands: with the files and the servers that it names. */
const ways: Record<string, (reader: Reader, command: string) => Promise<void>> = {
  operations: runs,
  async sign(reader, command) {
    reader.save("order.json", JSON.stringify(requestOf("cancelOrder")));
    reader.save("partner-key.txt", "my-partner-key\n");
    await runs(reader, command);
  },
  async diff(reader, command) {
    const bundle = readFileSync(fromRoot("generated/bundles/glink.json"), "utf8");
    reader.save("released/glink.json", bundle);
    reader.save("generated/bundles/glink.json", bundle);
    await runs(reader, command);
  },
  async mock(reader, command) {
    reader.save("keys.json", JSON.stringify({ glink: { GLINK: "my-partner-key" } }));
    await serves(reader, command);
  },
  proxy: serves,
  // It ends with its input, which is empty here.
  mcp: (reader, command) => runs(reader, `${command} < /dev/null`),
  async verify(reader, command) {
    await serves(reader, "npx fulfillment-openapi mock");
    await runs(reader, command);
  },
  async push(reader, command) {
    const receiver = createServer(recorder().receiver.listener).listen(0, "127.0.0.1");
    onTestFinished(() => void receiver.close());
    await once(receiver, "listening");
    const { port } = receiver.address() as AddressInfo;
    await runs(reader, command.replace("localhost:8080", `127.0.0.1:${port}`));
  },
};

test("every shell command of the README is executed by a test", () => {
  expect(commands.length).toBeGreaterThan(5);
  const left = commands.filter((command) => !isCurl(command) && !isOurs(command));
  expect(left.filter((command) => !(command in runElsewhere))).toEqual([]);
  const names = commands.filter(isOurs).map(commandName);
  expect(names.filter((name) => name === undefined || !(name in ways))).toEqual([]);
  for (const { file, by } of Object.values(runElsewhere)) {
    expect(readFileSync(fromRoot(file), "utf8"), file).toContain(by);
  }
});

test.each(commands.filter(isOurs))("%s", { timeout: 600_000 }, async (command) => {
  const reader = await Reader.in(emptyFolder("guides/readme"));
  onTestFinished(() => reader.leave());
  await ways[commandName(command) ?? ""]?.(reader, command);
});

/** Runs a command to its end, which has to be a good one. */
async function runs(reader: Reader, command: string): Promise<void> {
  const { code, stdout, stderr } = await reader.run(command);
  expect(code, stdout + stderr).toBe(0);
}

/** Starts a server at the port of the guides, and has it answer. */
async function serves(reader: Reader, command: string): Promise<void> {
  await reader.start(`${command.replace(/ --port \d+/, "")} --port ${mockPort}`);
}
