import { access, constants, open, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { UsageError } from "./usage-error.ts";

/**
 * Makes sure that files can be written, before the work begins whose result goes into them. Changes none of them.
 *
 * @throws UsageError that names the file and says why not
 */
export async function refuseUnwritable(files: readonly (string | undefined)[]): Promise<void> {
  for (const file of files) {
    if (file === undefined) continue;
    try {
      await tryFile(file);
    } catch (error) {
      throw cannotWrite(file, error);
    }
  }
}

async function tryFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) throw Object.assign(new Error("a folder"), { code: "EISDIR" });
  // A pipe would wait here for its reader.
  if (found) return access(file, constants.W_OK);
  await access(dirname(file), constants.W_OK);
  await (await open(file, "wx")).close();
  await rm(file);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such folder",
  ENOTDIR: "there is no such folder",
  EACCES: "this user may not write there",
  EROFS: "nothing can be written there",
  EISDIR: "it is a folder",
  ENOSPC: "there is no space left",
};

/** The error of a file that cannot be written. */
export function cannotWrite(file: string, error: unknown): UsageError {
  const { code = "unknown reason" } = error as NodeJS.ErrnoException;
  return new UsageError(`Cannot write ${file}: ${reasons[code] ?? code}.`);
}
