import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fromRoot } from "../lib/paths.ts";
import { runCommand } from "./run-command.ts";
import { allCalls } from "./smoke-calls.ts";
import type { Generation, Target, Workplace } from "./target.ts";

const shared = {
  language: "TypeScript",
  project: "typescript",
  tools: [],
  calls: allCalls,
  prepare: installPackages,
};

/** Types alone; the calls go through openapi-fetch. */
export const openapiTypescript: Target = {
  ...shared,
  name: "openapi-typescript",
  generator: "openapi-typescript",
  version: pinned("openapi-typescript"),
  openapi: "3.1",
  command: ({ bundle, output }) => ["npx", "openapi-typescript", bundle, "--output", `${output}.ts`],
  run(workplace) {
    return generateAndCall(workplace, this);
  },
  // The members of `schemas`: those of all else begin with a small letter.
  types: {
    at: (description) => `openapi-typescript/generated/${description}.ts`,
    pattern: /^ {8}([A-Z]\w+): /gm,
  },
  // The members of `operations`, to which the paths refer.
  methods: {
    at: (description) => `openapi-typescript/generated/${description}.ts`,
    pattern: /^ {8}(?:get|post): operations\["(\w+)"\];/gm,
  },
};

/** Types and a client of its own. */
export const heyApi: Target = {
  ...shared,
  name: "hey-api",
  generator: "@hey-api/openapi-ts",
  version: pinned("@hey-api/openapi-ts"),
  openapi: "3.1",
  command: ({ bundle, output }) => ["npx", "openapi-ts", "-i", bundle, "-o", output],
  run(workplace) {
    return generateAndCall(workplace, this);
  },
  types: {
    at: (description) => `hey-api/generated/${description}/types.gen.ts`,
    pattern: /^export type (\w+)/gm,
  },
  methods: {
    at: (description) => `hey-api/generated/${description}/sdk.gen.ts`,
    pattern: /^export const (\w+) = /gm,
  },
};

/** Types and functions on `fetch`. */
export const orval: Target = {
  ...shared,
  name: "orval",
  generator: "orval",
  version: pinned("orval"),
  openapi: "3.0",
  // Only a configuration can name the server.
  command: () => orvalCommand,
  async run(workplace) {
    const env = { BUNDLES: dirname(workplace.bundle("glink", "3.0")), ORIGIN: workplace.origin };
    await runLocal(workplace.folder, orvalCommand, env, "orval");
    return compileAndCall(workplace, this.name);
  },
  types: {
    at: (description) => `orval/generated/${description}.ts`,
    pattern: /^export (?:type|interface) (\w+)/gm,
  },
  methods: {
    at: (description) => `orval/generated/${description}.ts`,
    pattern: /^export const (\w+) = async /gm,
  },
};

const orvalCommand = ["npx", "orval", "--config", "orval.config.cjs"];

async function installPackages({ folder }: Workplace): Promise<void> {
  await runCommand("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder });
}

async function generateAndCall(workplace: Workplace, { name, openapi, command }: Target): Promise<string> {
  for (const description of workplace.descriptions) {
    const bundle = workplace.bundle(description, openapi);
    const generation: Generation = { bundle, output: `${name}/generated/${description}`, name: description };
    await runLocal(workplace.folder, command?.(generation) ?? []);
  }
  return compileAndCall(workplace, name);
}

async function compileAndCall(
  { folder, origin, inputs, describes }: Workplace,
  name: string,
): Promise<string> {
  const isWhole = allCalls.every(describes);
  // Without the calls that it makes, it does not compile.
  if (!isWhole) rmSync(join(folder, name, "queries.ts"));
  await runLocal(folder, ["npx", "tsc", "--project", `${name}/tsconfig.json`]);
  const tsx = fromRoot("node_modules/tsx/dist/cli.mjs");
  const run = (program: string) =>
    runCommand(process.execPath, [tsx, `${name}/${program}.ts`, origin, inputs], { cwd: folder });
  return (await run("smoke")) + (isWhole ? await run("queries") : "");
}

/** Runs what `npx` would, without its start. */
async function runLocal(folder: string, command: readonly string[], env = {}, below = "."): Promise<void> {
  const [, program = "", ...args] = command;
  await runCommand(join(folder, "node_modules/.bin", program), args, { cwd: join(folder, below), env });
}

function pinned(name: string): string {
  const { devDependencies } = JSON.parse(
    readFileSync(fromRoot("test/codegen/typescript/package.json"), "utf8"),
  );
  return devDependencies[name];
}
