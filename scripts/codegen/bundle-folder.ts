import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fromRoot } from "../lib/paths.ts";

/**
 * The folder of the bundles that clients are generated from: the committed ones, or those with nothing but what the
 * documents say. No document has GLINK's gateway, so its bundle is beside the latter as it is.
 */
export function bundleFolder(isDocumented: boolean): string {
  const committed = fromRoot("generated/bundles");
  if (!isDocumented) return committed;
  const folder = fromRoot("dist/codegen/documented-bundles");
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(committed, "documented"), folder, { recursive: true });
  for (const file of ["glink-gateway.json", "openapi-3.0/glink-gateway.json"])
    cpSync(join(committed, file), join(folder, file));
  return folder;
}
