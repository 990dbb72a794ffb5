/** What other packages import: the name after `fulfillment-openapi`, and the source that it stands for. */
export type Entry = { subpath: string; source: string };

/**
 * The entry points of the package. Build, `exports` and tests follow from this list: a new entry is a line here, and
 * `npm run build:package`, which brings package.json in line.
 */
export const entries: readonly Entry[] = [
  { subpath: ".", source: "src/index.ts" },
  { subpath: "./glink", source: "src/glink/index.ts" },
  { subpath: "./qlink", source: "src/qlink/index.ts" },
  { subpath: "./kakaclo", source: "src/kakaclo/index.ts" },
];

/** Source of the command. */
export const commandSource = "src/cli/main.ts";

/** The built command. */
export const commandFile = "dist/cli/main.js";

/** Folders of `dist/` that make up the package. */
export const builtFolders = ["dist/lib", "dist/cli", "dist/validators", "dist/types"] as const;

/** Name of the built files of an entry. */
export function nameOf({ subpath }: Entry): string {
  return subpath === "." ? "index" : subpath.slice("./".length);
}
