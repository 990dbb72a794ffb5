import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fromRoot } from "../lib/paths.ts";

const sources = [
  "generated/bundles",
  "generated/collections",
  "generated/scenarios",
  "scripts/docs",
  "spec/errata",
  "spec/guides",
];
const files = ["package-lock.json", "spec/extensions.md", "spec/retired-errata.yaml"];

/** Changes when anything changes that the site is built from: bundles, builder, or the tools of the lock file. */
export function siteFingerprint(): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(fromRoot(file)));
  for (const folder of sources) {
    for (const file of readdirSync(fromRoot(folder), { recursive: true, withFileTypes: true })) {
      if (file.isFile()) hash.update(file.name).update(readFileSync(`${file.parentPath}/${file.name}`));
    }
  }
  return hash.digest("hex");
}
