import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { sourceFolder } from "../lib/families.ts";
import { fromRoot } from "../lib/paths.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { commentOf } from "./stamp.ts";

const generator = "scripts/build/sandbox.ts";

/** How families behave in the sandbox, as it reads it, which then needs no YAML for it. */
export function sandboxFiles(families: readonly string[]): GeneratedFile[] {
  return families
    .filter((family) => existsSync(fromRoot(`${sourceFolder(family)}/behaviour.yaml`)))
    .map(fileOf);
}

function fileOf(family: string): GeneratedFile {
  const folder = sourceFolder(family);
  const texts = ["behaviour.yaml", "sandbox/acts.yaml", "sandbox/seed.schema.yaml", "sandbox/seed.yaml"].map(
    (file) => readSource(`${folder}/${file}`),
  );
  const [behaviour, acts, seedSchema, seed] = texts.map((text): unknown => parse(text));
  const sourceHash = `sha256:${createHash("sha256").update(texts.join("\0")).digest("hex")}`;
  const stamp = { notice: "Generated, do not edit.", generator, source: folder, sourceHash };
  const text = `${commentOf(stamp, "//")}
import type { Behaviour } from "../../src/sandbox/behaviour/behaviour.ts";
import type { ActDescriptor } from "../../src/sandbox/core/family-behaviour.ts";

/** How ${family} behaves in the sandbox. */
export const ${family}Behaviour: Behaviour = ${JSON.stringify(behaviour, null, 1)};

/** What people do in the sandbox of ${family}, and no call does. */
export const ${family}Acts = ${JSON.stringify(actsOf(acts as Record<string, ActEntry>), null, 1)} as const satisfies readonly ActDescriptor[];

/** JSON Schema of the seed of a world. */
export const ${family}SeedSchema = ${JSON.stringify(seedSchema, null, 1)};

/** The seed of a world that is given none. */
export const ${family}Seed = ${JSON.stringify(seed, null, 1)};
`;
  return { path: `sandbox/${family}.ts`, text };
}

/** An act of `sandbox/acts.yaml`, whose header says what the members mean. */
type ActEntry = { summary: string; subject?: string; input: Record<string, unknown> };

function actsOf(entries: Record<string, ActEntry>): unknown[] {
  return Object.entries(entries).map(([act, { summary, subject, input }]) => ({
    act,
    summary,
    ...(subject !== undefined && { subjectMember: subject }),
    schema: input,
  }));
}

function readSource(file: string): string {
  return readFileSync(fromRoot(file), "utf8").replaceAll("\r\n", "\n");
}
