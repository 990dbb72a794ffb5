import { createRequire } from "node:module";

/**
 * Loads an optional package for the one entry that needs it.
 *
 * @throws Error which names the package and the line that installs it, where it is not there
 */
export function loadPeer<Module>(name: string, entry: string): Module {
  try {
    return createRequire(import.meta.url)(name);
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new Error(`${entry} needs the package ${name}, which is not installed: npm install ${name}`, {
      cause: error,
    });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND";
}
