import { createHash } from "node:crypto";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { contractStrictness } from "./ajv-options.ts";
import { bundleChecks } from "./bundle-checks.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { type ActEntry, readYaml, sandboxFamilies, sandboxFolder } from "./sandbox-sources.ts";
import { commentOf } from "./stamp.ts";
import { foldErrors } from "./validators/fold-errors.ts";

const generator = "scripts/build/sandbox-checks.ts";
const behaviourSchema = "spec/behaviour.schema.yaml";

type JsonSchema = Record<string, unknown>;

/** Compiled checks of what people hand to the sandbox: seeds and the input of acts, and apart from them behaviour files. */
export async function sandboxCheckFiles(families: readonly string[]): Promise<GeneratedFile[]> {
  return [...(await behaviourFiles()), ...(await inputFiles(families))];
}

async function behaviourFiles(): Promise<GeneratedFile[]> {
  const { text, value } = readYaml<JsonSchema>(behaviourSchema);
  const table = `export const behaviourCheck = behaviour;
export const behaviourSchema = ${JSON.stringify(value, null, 1)};`;
  const code = await compiled(new Map([["behaviour", value]]), table, "behaviourCheck, behaviourSchema");
  return stamped("behaviour", [text], code, behaviourDeclarations);
}

async function inputFiles(families: readonly string[]): Promise<GeneratedFile[]> {
  const schemas = new Map<string, JsonSchema>();
  const sources: string[] = [];
  const tables: string[] = [];
  for (const family of sandboxFamilies(families)) {
    const folder = sandboxFolder(family);
    const seed = readYaml<JsonSchema>(`${folder}/seed.schema.yaml`);
    const acts = readYaml<Record<string, ActEntry>>(`${folder}/acts.yaml`);
    sources.push(seed.text, acts.text);
    schemas.set(`${family}_seed`, seed.value);
    for (const [act, { input }] of Object.entries(acts.value)) schemas.set(`${family}_${act}`, input);
    const entries = Object.keys(acts.value).map((act) => `${act}: ${family}_${act}`);
    tables.push(`${family}: { seed: ${family}_seed, acts: { ${entries.join(", ")} } }`);
  }
  const table = `export const sandboxChecks = { ${tables.join(", ")} };`;
  return stamped("inputs", sources, await compiled(schemas, table, "sandboxChecks"), inputDeclarations);
}

function stamped(
  name: string,
  sources: readonly string[],
  code: string,
  declarations: string,
): GeneratedFile[] {
  const sourceHash = `sha256:${createHash("sha256").update(sources.join("\0")).digest("hex")}`;
  const stamp = commentOf({ notice: "Generated, do not edit.", generator, source: "spec", sourceHash }, "//");
  return [
    { path: `sandbox/${name}.js`, text: `${stamp}\n${code}` },
    { path: `sandbox/${name}.d.ts`, text: `${stamp}\n${declarations}` },
  ];
}

async function compiled(
  schemas: ReadonlyMap<string, JsonSchema>,
  table: string,
  names: string,
): Promise<string> {
  const ajv = new Ajv2020({ ...contractStrictness, allErrors: true, code: { source: true, esm: true } });
  for (const [name, { $schema: _, ...schema }] of schemas) ajv.addSchema({ $id: name, ...schema });
  const code = standaloneCode.default(
    ajv,
    Object.fromEntries([...schemas.keys()].map((name) => [name, name])),
  );
  return bundleChecks(`${foldErrors(code)}\n${table}\n`, names);
}

const behaviourDeclarations = `import type { Validator } from "../../src/contract/validator.ts";
import type { Behaviour } from "../../src/sandbox/behaviour/behaviour.ts";

/** The compiled check of a behaviour file. */
export declare const behaviourCheck: Validator<Behaviour>;

/** The schema that it was compiled from. */
export declare const behaviourSchema: Readonly<Record<string, unknown>>;
`;

const inputDeclarations = `import type { Validator } from "../../src/contract/validator.ts";

/** The compiled checks of seeds and of the input of acts, by family. */
export declare const sandboxChecks: Readonly<
  Record<string, { seed: Validator<unknown>; acts: Readonly<Record<string, Validator<unknown>>> }>
>;
`;
