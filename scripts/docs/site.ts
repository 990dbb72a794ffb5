import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { OpenApiDocument } from "../../src/contract/openapi.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";
import type { Validator } from "../../src/contract/validator.ts";
import { readDescriptions, readFamilies } from "../families.ts";
import { fromRoot } from "../paths.ts";
import { curlSample } from "./curl-sample.ts";
import { siteFingerprint } from "./fingerprint.ts";
import { type IndexEntry, indexPage } from "./index-page.ts";
import { redocPage } from "./redoc-page.ts";

/** Where the site is built, relative to the repository. */
export const siteFolder = "dist/site";

/** Builds the whole site: the index, a Redoc page per description, and the bundles to download. */
export async function buildSite(): Promise<{ folder: string; files: number }> {
  const descriptions = readDescriptions();
  const folder = fromRoot(siteFolder);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "docs"), { recursive: true });
  cpSync(fromRoot("generated/bundles"), join(folder, "bundles"), { recursive: true });
  await Promise.all(
    descriptions.map(async (name) => {
      writeFileSync(join(folder, "docs", `${name}.html`), await redocPage(name));
    }),
  );
  writeFileSync(join(folder, "index.html"), indexPage(await Promise.all(descriptions.map(indexEntry))));
  writeFileSync(join(folder, "fingerprint"), siteFingerprint());
  return { folder: siteFolder, files: descriptions.length * 5 + 1 };
}

/** Whether `dist/site/` is there and was built from the bundles and by the scripts of today. */
export function siteIsFresh(): boolean {
  const file = join(fromRoot(siteFolder), "fingerprint");
  return existsSync(file) && readFileSync(file, "utf8") === siteFingerprint();
}

async function indexEntry(name: string): Promise<IndexEntry> {
  const bundle: OpenApiDocument = JSON.parse(
    readFileSync(fromRoot(`generated/bundles/${name}.json`), "utf8"),
  );
  if (!readFamilies().includes(name)) return { name, bundle };
  return { name, bundle, curl: curlSample(bundle, await requestCheck(name, bundle)) };
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
