import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { OpenApiDocument, Operation } from "../../src/contract/openapi.ts";
import { resolve } from "../../src/contract/openapi.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";
import { redoclyConfig, sourceFolder } from "../lib/families.ts";
import { runToolOrThrow } from "../lib/run-tool.ts";
import type { Language } from "../lib/translations/language.ts";
import { documentFiles } from "./document-files.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { stampFor } from "./stamp.ts";
import { inLanguage, writeMarkedTree } from "./translated-tree.ts";

const generator = "scripts/build/bundle.ts";

/** Bundles by the names of their descriptions: one document each, complete in itself. */
export type Bundles = Map<string, OpenApiDocument>;

/** The bundles in each language. */
export type BundlesByLanguage = Readonly<Record<Language, Bundles>>;

/** Joins the sources of each description into one document, in every language. */
export async function bundleAll(names: readonly string[]): Promise<BundlesByLanguage> {
  const folder = mkdtempSync(join(tmpdir(), "fulfillment-openapi-"));
  try {
    const folders = [...new Set(names.map((name) => basename(sourceFolder(name))))];
    const tree = writeMarkedTree(folders, join(folder, "spec"));
    const marked = await Promise.all(
      names.map(async (name): Promise<[string, OpenApiDocument]> => {
        const file = join(folder, `${name}.json`);
        const config = join(folder, redoclyConfig(name));
        await runToolOrThrow("redocly", ["bundle", name, "--config", config, "--output", file]);
        return [name, readBundle(file)];
      }),
    );
    const bundlesIn = (language: Language): Bundles =>
      new Map(
        marked.map(([name, bundle]) => [name, stamped(inLanguage(bundle, tree, language), name, language)]),
      );
    return { en: bundlesIn("en"), "zh-CN": bundlesIn("zh-CN") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Bundles as the files that partners download, in a folder of `generated/`. */
export function bundleFiles(
  bundles: Bundles,
  folder = "bundles",
  language: Language = "en",
): GeneratedFile[] {
  return [...bundles].flatMap(([name, bundle]) =>
    documentFiles(`${folder}/${name}`, bundle, stampFor(name, generator, language)),
  );
}

function readBundle(file: string): OpenApiDocument {
  const bundle: OpenApiDocument = JSON.parse(readFileSync(file, "utf8"));
  inlineExamples(bundle);
  return bundle;
}

function stamped({ openapi, ...rest }: OpenApiDocument, name: string, language: Language): OpenApiDocument {
  return Object.assign({ openapi, "x-generated": stampFor(name, generator, language) }, rest);
}

/**
 * Puts the examples into the operations. Redocly collects them among the components and numbers those of one name,
 * so their names there would depend on the order of the operations.
 */
function inlineExamples(bundle: OpenApiDocument): void {
  for (const { operation } of operationsOf(bundle)) {
    for (const { examples } of mediaTypesOf(operation)) {
      for (const [scenario, example] of Object.entries(examples ?? {})) {
        if (examples) examples[scenario] = resolve(bundle, example);
      }
    }
  }
  delete bundle.components?.examples;
}

function mediaTypesOf(operation: Operation) {
  const contents = [
    operation.requestBody?.content,
    ...Object.values(operation.responses).map((r) => r.content),
  ];
  return contents.flatMap((content) => Object.values(content ?? {}));
}
