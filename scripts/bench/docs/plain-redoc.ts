import { join } from "node:path";
import { fromRoot } from "../../lib/paths.ts";
import { runToolOrThrow } from "../../lib/run-tool.ts";

/** The page that `redocly build-docs` makes of a bundle, with no options but that it asks no other host for its script. */
export async function plainRedocPage(description: string, folder: string): Promise<string> {
  const file = `docs/${description}-plain.html`;
  await runToolOrThrow("redocly", [
    "build-docs",
    fromRoot(`generated/bundles/${description}.json`),
    "--inlineBundle",
    "--output",
    join(folder, file),
  ]);
  return file;
}
