import { existsSync, readFileSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { requestOf } from "../helpers/clients.ts";
import { Reader } from "../helpers/guides/reader.ts";
import { emptyFolder } from "../helpers/samples/language.ts";

const readme = readFileSync(fromRoot("README.md"), "utf8");

/** The commands of the README that are run elsewhere: in which file, and by what there. */
const runElsewhere: Record<string, { file: string; by: string }> = {
  "npm ci && npm start": { file: "test/cli/start.test.ts", by: 'describe("npm start"' },
  "PORT=4011 npm start": { file: "test/cli/start.test.ts", by: 'PORT: "0"' },
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

/** Our own commands that need a server, or are one: the test that runs each. */
const ownElsewhere: Record<string, string> = {
  diff: "test/cli/diff.test.ts",
  mock: "test/cli/mock.test.ts",
  proxy: "test/cli/proxy.test.ts",
  push: "test/cli/push.test.ts",
  sandbox: "test/cli/sandbox.test.ts",
  verify: "test/cli/verify.test.ts",
};

/** What begins a command: a program, or a variable for it. */
const beginning = /^(?:[A-Z_]+=\S+ )?(?:npm|npx|node|curl|sh|docker|fulfillment-openapi) /;

const blocks = [...readme.matchAll(/(?:^ {4}.*\n)+/gm)].map(([block]) => block.replace(/^ {4}/gm, "").trim());
const inline = [...readme.replace(/^ {4}.*$/gm, "").matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
const commands = [...blocks, ...inline].filter((text) => beginning.test(text));

/** Commands that a test of this folder runs as they stand. */
const isCurl = (command: string) => command.startsWith("curl ");
const isOurs = (command: string) => command.includes("fulfillment-openapi -- ");
const ownTest = (command: string) => ownElsewhere[/fulfillment-openapi -- (\w+)/.exec(command)?.[1] ?? ""];

test("every shell command of the README is executed by a test", () => {
  expect(commands.length).toBeGreaterThan(5);
  const left = commands.filter((command) => !isCurl(command) && !isOurs(command));
  expect(left.filter((command) => !(command in runElsewhere))).toEqual([]);
  for (const command of commands.filter(isOurs)) {
    const file = ownTest(command);
    expect(file === undefined || existsSync(fromRoot(file)), `${file} runs ${command}`).toBe(true);
  }
  for (const { file, by } of Object.values(runElsewhere)) {
    expect(readFileSync(fromRoot(file), "utf8"), file).toContain(by);
  }
});

test.each(commands.filter((command) => isOurs(command) && ownTest(command) === undefined))(
  "%s",
  async (command) => {
    const reader = await Reader.in(emptyFolder("guides/readme"));
    onTestFinished(() => reader.leave());
    reader.save("order.json", JSON.stringify(requestOf("cancelOrder")));
    reader.save("partner-key.txt", "my-partner-key\n");
    const { code, stderr } = await reader.run(command);
    expect(code, stderr).toBe(0);
  },
);
