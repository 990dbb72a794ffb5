import { unwatchFile, watchFile } from "node:fs";

/** How often a file is looked at, in milliseconds. */
const lookMs = 1_000;

/**
 * Calls back each time that a file has changed, also where it was replaced by another, as orchestrators do with secrets.
 *
 * @returns ends it
 */
export function watchForChanges(file: string, changed: () => void): () => void {
  const listener = (
    now: { mtimeMs: number; ino: number },
    before: { mtimeMs: number; ino: number },
  ): void => {
    if (now.mtimeMs !== before.mtimeMs || now.ino !== before.ino) changed();
  };
  watchFile(file, { interval: lookMs, persistent: false }, listener);
  return () => unwatchFile(file, listener);
}
