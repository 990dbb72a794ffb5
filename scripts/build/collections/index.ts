import type { Bundles } from "../bundle.ts";
import type { GeneratedFile } from "../generated-file.ts";
import { brunoFiles } from "./bruno.ts";
import { collectionSource } from "./calls.ts";
import { postmanFile } from "./postman.ts";

/** The collections of all families, for Postman and for Bruno. */
export function collectionFiles(bundles: Bundles, families: readonly string[]): GeneratedFile[] {
  return families.flatMap((family) => {
    const source = collectionSource(family, bundles);
    return [postmanFile(source), ...brunoFiles(source)];
  });
}
