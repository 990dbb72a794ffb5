import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { fromRoot } from "../lib/paths.ts";
import { releasesIn } from "../versions/git.ts";

/** Where the site is built, relative to the repository. */
export const siteFolder = "dist/site";

/** What the site is made from, relative to the repository: the contract, and all code that has a part in it. */
export const siteSources: readonly string[] = [
  ".changeset",
  "CHANGELOG.md",
  "generated",
  "package-lock.json",
  "scripts/build",
  "scripts/docs",
  "scripts/lib",
  "scripts/versions",
  "spec",
  "src",
  "test/codegen",
];

/** Changes when anything changes that the site is made from: a file of the sources, its name, a tool of the lock file, or a release. */
export function siteFingerprint(): string {
  const hash = createHash("sha256").update(releasesIn(fromRoot(".")).join(" "));
  for (const file of siteSources.flatMap(filesOf))
    hash.update(`${file}\n`).update(readFileSync(fromRoot(file)));
  return hash.digest("hex");
}

/** Whether `dist/site/` is there and was built from the sources and by the scripts of today. */
export function siteIsFresh(): boolean {
  const file = fromRoot(`${siteFolder}/fingerprint`);
  return existsSync(file) && readFileSync(file, "utf8") === siteFingerprint();
}

function filesOf(source: string): string[] {
  if (statSync(fromRoot(source)).isFile()) return [source];
  const entries = readdirSync(fromRoot(source), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => `${parentPath.slice(fromRoot("").length)}/${name}`).sort();
}
