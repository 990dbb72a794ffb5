import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type descriptions, families } from "../../generated/operations/index.ts";
import type { OpenApiDocument } from "./openapi.ts";

/** Reads the bundled descriptions of all families, by family. */
export async function loadBundles(): Promise<Map<string, OpenApiDocument>> {
  return new Map(
    await Promise.all(
      families.map(async (family): Promise<[string, OpenApiDocument]> => [family, await loadBundle(family)]),
    ),
  );
}

/** Reads the bundle of one description. */
export async function loadBundle(description: (typeof descriptions)[number]): Promise<OpenApiDocument> {
  return JSON.parse(await readFile(fileOf(description), "utf8"));
}

const known = new Map<string, OpenApiDocument>();

/**
 * Reads the bundle of one description without waiting, once in a process: whoever changes it, changes it for all.
 *
 * @throws Error for a description that there is none of
 */
export function readBundle(description: string): OpenApiDocument {
  const before = known.get(description);
  if (before) return before;
  const bundle: OpenApiDocument = JSON.parse(readFileSync(fileOf(description), "utf8"));
  known.set(description, bundle);
  return bundle;
}

/** By the name of the package, which holds in its sources and wherever it is installed. */
function fileOf(description: string): string {
  return createRequire(import.meta.url).resolve(`fulfillment-openapi/bundles/${description}.json`);
}
