import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { OpenApiDocument } from "../../src/contract/openapi.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";
import type { Validator } from "../../src/contract/validator.ts";
import { readFamilies } from "../families.ts";
import { fromRoot } from "../paths.ts";
import { curlSample } from "./curl-sample.ts";
import { siteFingerprint } from "./fingerprint.ts";
import { type IndexEntry, indexPage } from "./index-page.ts";
import { redocPage } from "./redoc-page.ts";

/** Where the site is built, relative to the repository. */
export const siteFolder = "dist/site";

/** Builds the whole site: the index, a Redoc page per family, and the bundles to download. */
export async function buildSite(): Promise<{ folder: string; files: number }> {
  const families = readFamilies();
  const folder = fromRoot(siteFolder);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "docs"), { recursive: true });
  cpSync(fromRoot("generated/bundles"), join(folder, "bundles"), { recursive: true });
  await Promise.all(
    families.map(async (family) => {
      writeFileSync(join(folder, "docs", `${family}.html`), await redocPage(family));
    }),
  );
  writeFileSync(join(folder, "index.html"), indexPage(await Promise.all(families.map(indexEntry))));
  writeFileSync(join(folder, "fingerprint"), siteFingerprint());
  return { folder: siteFolder, files: families.length * 5 + 1 };
}

/** Whether `dist/site/` is there and was built from the bundles and by the scripts of today. */
export function siteIsFresh(): boolean {
  const file = join(fromRoot(siteFolder), "fingerprint");
  return existsSync(file) && readFileSync(file, "utf8") === siteFingerprint();
}

async function indexEntry(family: string): Promise<IndexEntry> {
  const bundle: OpenApiDocument = JSON.parse(
    readFileSync(fromRoot(`generated/bundles/${family}.json`), "utf8"),
  );
  return { family, bundle, curl: curlSample(bundle, await requestCheck(family, bundle)) };
}

/** The compiled check of the first call's request body. */
async function requestCheck(family: string, bundle: OpenApiDocument): Promise<(body: unknown) => boolean> {
  const [first] = operationsOf(bundle);
  const compiled: { validators: Record<string, { request: Validator<unknown> }> } = await import(
    pathToFileURL(fromRoot(`generated/validators/${family}.js`)).href
  );
  const check = first && compiled.validators[first.operation.operationId]?.request;
  if (!check) throw new Error(`generated/validators/${family}.js has no check of the first operation`);
  return check;
}
