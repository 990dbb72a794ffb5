import { createRequire } from "node:module";

/** What is installed of Prism; `oldVersion` where it is older than the mock can work with. */
export type InstalledPrism = "missing" | "usable" | { readonly oldVersion: string };

/** The packages that the mock needs, and the first version of each that reads a description as it is. */
const needed = { "@stoplight/prism-core": 5, "@stoplight/prism-http": 5 } as const;

/** What to type to have Prism. */
export const prismInstallation = `npm install --save-dev ${Object.entries(needed)
  .map(([name, major]) => `${name}@${major}`)
  .join(" ")}`;

/**
 * Looks for Prism without loading it, which takes long.
 *
 * @param from a file from which it would be imported
 */
export function findPrism(from: string | URL = import.meta.url): InstalledPrism {
  const require = createRequire(from);
  for (const [name, major] of Object.entries(needed)) {
    const version = versionOf(`${name}/package.json`, require);
    if (version === undefined) return "missing";
    if (Number.parseInt(version, 10) < major) return { oldVersion: version };
  }
  return "usable";
}

function versionOf(manifest: string, require: NodeJS.Require): string | undefined {
  try {
    return String(require(manifest).version);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}
