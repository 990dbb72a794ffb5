import { writeSync } from "node:fs";
import { open, stat, unlink, writeFile } from "node:fs/promises";
import { systemReason } from "./system-reason.ts";
import { obstacle } from "./usage-error.ts";

/**
 * Tries whether files can be written before the work begins whose outcome they are to hold. They stay as they are.
 *
 * @param files names; `undefined` for a file that nobody asked for
 * @throws UsageError that names the first one that cannot be written, and why
 */
export async function tryOutputFiles(...files: readonly (string | undefined)[]): Promise<void> {
  for (const file of files) {
    if (file !== undefined) await tryOutputFile(file);
  }
}

async function tryOutputFile(file: string): Promise<void> {
  try {
    const isNew = (await stat(file).catch(() => undefined)) === undefined;
    const handle = await open(file, "a");
    try {
      tryWriting(handle.fd);
    } finally {
      await handle.close();
    }
    // A run that is stopped leaves no empty report behind.
    if (isNew) await unlink(file);
  } catch (error) {
    throw unwritable(file, error);
  }
}

/**
 * Writes nothing to a file, which devices such as `/dev/full` refuse as they refuse everything.
 *
 * @throws Error of the operating system
 */
export function tryWriting(descriptor: number): void {
  writeSync(descriptor, new Uint8Array(0));
}

/**
 * Writes a file that the user named.
 *
 * @throws UsageError that names it, and why it cannot be written
 */
export async function writeOutputFile(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw unwritable(file, error);
  }
}

function unwritable(file: string, error: unknown): Error {
  return obstacle`Cannot write ${file}: ${systemReason(error, "folder")}.`;
}
