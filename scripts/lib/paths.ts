import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);

/** Absolute path of a file of this repository. */
export function fromRoot(relative: string): string {
  return fileURLToPath(new URL(relative, root));
}
