import { readFileSync, realpathSync } from "node:fs";
import { relative } from "node:path";
import { fromRoot } from "../../../scripts/lib/paths.ts";

type Dependencies = Readonly<Record<string, string>>;
type Manifest = { dependencies?: Dependencies; devDependencies?: Dependencies };

const own = JSON.parse(readFileSync(fromRoot("package.json"), "utf8"));
const { packages: known } = JSON.parse(readFileSync(fromRoot("package-lock.json"), "utf8"));

/**
 * The lock file of a project that uses the packed package, by which `npm ci` needs no network: what else it depends on is
 * linked from this repository.
 *
 * @param folder where the project is
 */
export function lockFileOf(manifest: Manifest, tarball: string, folder: string): string {
  const { version, bin, dependencies } = own;
  const packages: Record<string, unknown> = {
    "": manifest,
    [`node_modules/${own.name}`]: { version, bin, dependencies, resolved: `file:${tarball}` },
  };
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies, ...dependencies });
  for (const name of names.filter((name) => name !== own.name)) {
    const path = `node_modules/${name}`;
    const target = relative(realpathSync(folder), realpathSync(fromRoot(path)));
    packages[path] = { resolved: target, link: true };
    packages[target] = { version: known[path].version };
  }
  return JSON.stringify({ lockfileVersion: 3, requires: true, packages }, null, 2);
}
