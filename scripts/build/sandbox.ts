import { createHash } from "node:crypto";
import type { GeneratedFile } from "./generated-file.ts";
import { sandboxPage } from "./sandbox-page/page.ts";
import { type ActEntry, behaviourFile, readYaml, sandboxFamilies, sandboxFolder } from "./sandbox-sources.ts";
import { commentOf } from "./stamp.ts";

const generator = "scripts/build/sandbox.ts";

/** How families behave in the sandbox, as it reads it, which then needs no YAML for it. */
export function sandboxFiles(families: readonly string[]): GeneratedFile[] {
  return sandboxFamilies(families).map(fileOf);
}

/** The page of the sandbox as a module. */
export async function sandboxPageFile(): Promise<GeneratedFile> {
  const page = await sandboxPage();
  const sourceHash = `sha256:${createHash("sha256").update(page).digest("hex")}`;
  const stamp = {
    notice: "Generated, do not edit.",
    generator,
    source: "scripts/build/sandbox-page",
    sourceHash,
  };
  const text = `${commentOf(stamp, "//")}
/** The page of the sandbox, with its script and style. */
export const sandboxPage: string = ${JSON.stringify(page)};
`;
  return { path: "sandbox/page.ts", text };
}

function fileOf(family: string): GeneratedFile {
  const folder = sandboxFolder(family);
  const behaviour = readYaml(behaviourFile(family));
  const acts = readYaml<Record<string, ActEntry>>(`${folder}/acts.yaml`);
  const schema = readYaml(`${folder}/seed.schema.yaml`);
  const seed = readYaml(`${folder}/seed.yaml`);
  const texts = [behaviour, acts, schema, seed].map(({ text }) => text);
  const sourceHash = `sha256:${createHash("sha256").update(texts.join("\0")).digest("hex")}`;
  const stamp = { notice: "Generated, do not edit.", generator, source: `spec/${family}`, sourceHash };
  const text = `${commentOf(stamp, "//")}
import type { Behaviour } from "../../src/sandbox/behaviour/behaviour.ts";
import type { ActDescriptor } from "../../src/sandbox/core/family-behaviour.ts";

/** How ${family} behaves in the sandbox. */
export const ${family}Behaviour: Behaviour = ${printed(behaviour.value)};

/** What people do in the sandbox of ${family}, and no call does. */
export const ${family}Acts = ${printed(Object.entries(acts.value).map(actOf))} as const satisfies readonly ActDescriptor[];

/** JSON Schema of the seed of a world. */
export const ${family}SeedSchema = ${printed(schema.value)};

/** The seed of a world that is given none. */
export const ${family}Seed = ${printed(seed.value)};
`;
  return { path: `sandbox/${family}.ts`, text };
}

function actOf([act, { summary, subject, input }]: [string, ActEntry]): unknown {
  return { act, summary, ...(subject !== undefined && { subjectMember: subject }), schema: input };
}

function printed(value: unknown): string {
  return JSON.stringify(value, null, 1);
}
