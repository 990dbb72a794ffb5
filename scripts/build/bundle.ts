import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OpenApiDocument, Operation } from "../../src/contract/openapi.ts";
import { resolve } from "../../src/contract/openapi.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";
import { redoclyConfig } from "../lib/families.ts";
import { runToolOrThrow } from "../lib/run-tool.ts";
import { documentFiles } from "./document-files.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { stampFor } from "./stamp.ts";

const generator = "scripts/build/bundle.ts";

/** Bundles by the names of their descriptions: one document each, complete in itself. */
export type Bundles = Map<string, OpenApiDocument>;

/** Joins the sources of each description into one document. */
export async function bundleAll(names: readonly string[]): Promise<Bundles> {
  const folder = mkdtempSync(join(tmpdir(), "fulfillment-openapi-"));
  try {
    const bundles = names.map(async (name): Promise<[string, OpenApiDocument]> => {
      const file = join(folder, `${name}.json`);
      await runToolOrThrow("redocly", ["bundle", name, "--config", redoclyConfig(name), "--output", file]);
      return [name, readBundle(file, name)];
    });
    return new Map(await Promise.all(bundles));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Bundles as the files that partners download, in a folder of `generated/`. */
export function bundleFiles(bundles: Bundles, folder = "bundles"): GeneratedFile[] {
  return [...bundles].flatMap(([name, bundle]) =>
    documentFiles(`${folder}/${name}`, bundle, stampFor(name, generator)),
  );
}

function readBundle(file: string, name: string): OpenApiDocument {
  const bundle: OpenApiDocument = JSON.parse(readFileSync(file, "utf8"));
  inlineExamples(bundle);
  const { openapi, ...rest } = bundle;
  return Object.assign({ openapi, "x-generated": stampFor(name, generator) }, rest);
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
