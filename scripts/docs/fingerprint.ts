import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fromRoot } from "../paths.ts";

const sources = ["generated/bundles", "generated/scenarios", "scripts/docs"];

/** Changes when anything changes that the site is built from: bundles, builder, or the tools of the lock file. */
export function siteFingerprint(): string {
  const hash = createHash("sha256").update(readFileSync(fromRoot("package-lock.json")));
  for (const folder of sources) {
    for (const file of readdirSync(fromRoot(folder), { recursive: true, withFileTypes: true })) {
      if (file.isFile()) hash.update(file.name).update(readFileSync(`${file.parentPath}/${file.name}`));
    }
  }
  return hash.digest("hex");
}
