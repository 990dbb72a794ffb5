import { readFamilies } from "../families.ts";
import { bundleFamilies, bundleFiles } from "./bundle.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { loweredFiles } from "./lower.ts";
import { operationFiles } from "./operations.ts";
import { typeFiles } from "./types.ts";
import { validatorFiles } from "./validators.ts";

/** Everything that belongs into `generated/`, made from `spec/` and written nowhere. */
export async function generate(): Promise<GeneratedFile[]> {
  const bundles = await bundleFamilies(readFamilies());
  return [
    ...bundleFiles(bundles),
    ...loweredFiles(bundles),
    ...operationFiles(bundles),
    ...(await typeFiles(bundles)),
    ...(await validatorFiles(bundles)),
  ];
}
