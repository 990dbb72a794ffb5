import { readFile } from "node:fs/promises";
import { families } from "../../generated/operations/index.ts";
import type { OpenApiDocument } from "./openapi.ts";

/** Reads the bundled descriptions of all families, by family. */
export async function loadBundles(): Promise<Map<string, OpenApiDocument>> {
  return new Map(
    await Promise.all(
      families.map(async (family): Promise<[string, OpenApiDocument]> => {
        const file = new URL(`../../generated/bundles/${family}.json`, import.meta.url);
        return [family, JSON.parse(await readFile(file, "utf8"))];
      }),
    ),
  );
}
