import { execFile } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { textHash } from "../../scripts/lib/translations/source-texts.ts";
import { readImports } from "../helpers/import-graph.ts";

const run = promisify(execFile);
const addition = fromRoot("test/recipe/addition");
/** The files of translations to which the trial adds. */
const translations = ["glink", "qlink", "kakaclo"].map((family) => `spec/${family}/zh-CN.yaml`);
const folder = mkdtempSync(join(tmpdir(), "fulfillment-openapi-recipe-"));

/** The two parts of CONTRIBUTING that are followed. */
const contributing = readFileSync(fromRoot("CONTRIBUTING.md"), "utf8");
const steps = ["Add a call", "Add a push"].map(sectionOf).join("\n");
const named = [...steps.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);

/** Lines that the steps add to files that are there: below which line of which file. */
const lines: readonly (readonly [file: string, below: string, line: string])[] = [
  ["spec/qlink/openapi.yaml", "  x-documents:", "    - id: qlink-pausing"],
  [
    "spec/qlink/openapi.yaml",
    "paths:",
    "  /global-api/v1/warehouse/pauseOrder: {$ref: paths/pauseOrder.yaml}",
  ],
  ["spec/kakaclo/openapi.yaml", "  x-documents:", "    - id: kakaclo-parcels"],
  [
    "spec/kakaclo/openapi.yaml",
    "paths:",
    "  /openapi/v2/order/orders/{id}/parcels: {get: {$ref: paths/queryParcels.yaml#/get}}",
  ],
  ["spec/glink/openapi.yaml", "  x-documents:", "    - id: glink-pausing"],
  ["spec/glink/openapi.yaml", "webhooks:", "  GLINK_ORDER_PAUSED: {$ref: webhooks/orderPaused.yaml}"],
  [
    "test/spec/inventory/kakaclo-pages.ts",
    "export const operationOfPage: Readonly<Record<string, string>> = {",
    '  "admin-api/order-1/parcels.md": "queryParcels",',
  ],
  [
    "README.md",
    "const receiver = createWebhookReceiver({",
    '  onOrderPaused: async ({ payload }) => orders.update(payload.pauseNumber, "PAUSED"),',
  ],
  [
    "spec/guides/receiving-pushes.md",
    "const worker = inbox.work({",
    '  async onOrderPaused({ payload }) {\n    console.log("pause", payload.pauseNumber);\n  },',
  ],
  [
    "spec/zh-CN/guides/receiving-pushes.md",
    "const worker = inbox.work({",
    '  async onOrderPaused({ payload }) {\n    console.log("pause", payload.pauseNumber);\n  },',
  ],
];
/** Guides that the steps change, whose translation names the English that it is of. */
const guides = ["receiving-pushes.md"];

/** Asks everything that is made from the contract for the additions. */
const addedTest = "test/added.test.ts";

/** What tells of every operation: a test file that imports it goes over them, or picks one. */
const contract = ["generated/operations/index.ts", "test/helpers/contract.ts"];
/** Tests of the commands, of pages in a browser and of the limits of servers, to which one operation more is the same. */
const unconcerned = /^test\/(cli|browser|server)\/|\/(hostile|prism-cli)\.test\.ts$/;
/** The tests that a new operation concerns. Build and lint, of which there are tests too, are steps of their own. */
const concerned = [...readImports("test")]
  .filter(
    ([file, targets]) => file.endsWith(".test.ts") && targets.some((target) => contract.includes(target)),
  )
  .map(([file]) => file)
  .filter((file) => !unconcerned.test(file));

/** Each command of the steps, and how the trial runs it: with what in its place, where it takes something. */
const commands: Readonly<Record<string, string | undefined>> = {
  "npx tsx test/spec/inventory/extract.ts <folder with the documents>": `npx tsx test/spec/inventory/extract.ts ${addition}/documents`,
  "npx tsx test/spec/inventory/extract-kakaclo-pages.ts <file with the facts>": `npx tsx test/spec/inventory/extract-kakaclo-pages.ts ${addition}/documents/kakaclo-pages.md`,
  "npm run translations": "npm run translations",
  "npm run build": "npm run build",
  "npm run lint": "npm run lint",
  "npm test": `npm test -- ${[addedTest, ...concerned].join(" ")}`,
};
/** Commands that say how to go on by hand. */
const byHand = ["npm run test:recipe", "npm start"];

beforeAll(() => copyRepository());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the steps name every file that is added or changed, and every command", () => {
  const places = named.map((path) => placePattern(path));
  const added = filesBelow(join(addition, "spec")).map((file) => `spec/${file}`);
  const touched = [...added, ...translations, ...lines.map(([file]) => file)];
  expect(touched.filter((file) => !places.some((place) => place.test(file)))).toEqual([]);
  expect(named.filter((code) => /^np[mx] /.test(code) && !byHand.includes(code))).toEqual(
    Object.keys(commands),
  );
});

test("who follows them has the calls and the push everywhere", async () => {
  cpSync(join(addition, "spec"), join(folder, "spec"), { recursive: true });
  for (const [file, below, line] of lines) addLine(join(folder, file), below, line);
  const untold = await inCopy("npm run translations");
  expect(untold).toContain("# spec/qlink/zh-CN.yaml");
  for (const file of translations)
    appendFileSync(join(folder, file), readFileSync(translationOf(file), "utf8"));
  for (const guide of guides) renewHash(guide);
  expect(await inCopy("npm run translations")).toContain("Every text has its translation.");
  cpSync(join(addition, "test/added.ts"), join(folder, addedTest));
  for (const command of Object.values(commands)) await inCopy(command ?? "");
  expect(readFileSync(join(folder, "test-results/test-closing-line.txt"), "utf8")).toMatch(
    /^\d{3,} passed, 0 failed$/m,
  );
});

/** What the trial adds to a file of translations: entries below its last section, `texts`. */
function translationOf(file: string): string {
  return join(addition, "translations", `${basename(dirname(file))}.yaml`);
}

/** Whoever has looked at the translation of a guide writes down the English that it is of now. */
function renewHash(guide: string): void {
  const file = join(folder, "spec/zh-CN/guides", guide);
  const of = textHash(readFileSync(join(folder, "spec/guides", guide), "utf8"));
  writeFileSync(file, readFileSync(file, "utf8").replace(/^of: .*$/m, `of: '${of}'`));
}

function sectionOf(title: string): string {
  const [, section] = contributing.split(`\n## ${title}\n`);
  if (section === undefined) throw new Error(`CONTRIBUTING.md has no section "${title}"`);
  return section.split("\n## ")[0] ?? "";
}

/** `spec/<family>/paths/<operationId>.yaml` as a pattern. */
function placePattern(path: string): RegExp {
  const parts = path.split(/<\w+>/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("\\w+")}$`);
}

/** The working tree as it is, with what is not committed yet. */
async function copyRepository(): Promise<void> {
  const { stdout } = await run("git", ["ls-files", "-co", "--exclude-standard", "-z"], {
    cwd: fromRoot("."),
  });
  for (const file of stdout.split("\0").filter((path) => path !== "")) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(fromRoot(file), join(folder, file), { force: true });
  }
  symlinkSync(fromRoot("node_modules"), join(folder, "node_modules"), "junction");
}

function addLine(file: string, below: string, line: string): void {
  const text = readFileSync(file, "utf8");
  if (!text.includes(`${below}\n`)) throw new Error(`${file} has no line "${below}"`);
  writeFileSync(
    file,
    text.replace(`${below}\n`, () => `${below}\n${line}\n`),
  );
}

function filesBelow(path: string): string[] {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(path.length + 1));
}

/** Runs a command in the copy, and returns what it prints, which is told too where it fails. */
async function inCopy(command: string): Promise<string> {
  const options = {
    cwd: folder,
    maxBuffer: 1 << 28,
    env: { ...process.env, RUN_NAME: "test", NO_COLOR: "1" },
  };
  const { stdout: printed } = await run("sh", ["-c", command], options).catch(({ stdout, stderr }) => {
    throw new Error(`${command} failed:\n${String(stdout).slice(-20_000)}\n${stderr}`);
  });
  return printed;
}
