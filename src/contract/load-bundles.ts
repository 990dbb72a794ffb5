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
  // By the name of the package, which holds in its sources and wherever it is installed.
  const file = createRequire(import.meta.url).resolve(`fulfillment-openapi/bundles/${description}.json`);
  return JSON.parse(await readFile(file, "utf8"));
}
