import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A file of `generated/`: its path below that folder, with forward slashes, and its whole text. */
export type GeneratedFile = { path: string; text: string };

/** Makes `folder` hold exactly these files. Files that are right already are not touched. Returns what changed. */
export function writeGenerated(folder: string, files: readonly GeneratedFile[]): string[] {
  const changed = differences(folder, files);
  const wanted = new Map(files.map(({ path, text }) => [path, text]));
  for (const path of changed) {
    const text = wanted.get(path);
    if (text === undefined) rmSync(join(folder, path));
    else {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  }
  return changed;
}

/** Paths below `folder` that are missing, stale, or not generated any more. */
export function differences(folder: string, files: readonly GeneratedFile[]): string[] {
  const wanted = new Set(files.map(({ path }) => path));
  const stale = files.filter(({ path, text }) => {
    const file = join(folder, path);
    return !existsSync(file) || readFileSync(file, "utf8") !== text;
  });
  const left = existing(folder).filter((path) => !wanted.has(path));
  return [...stale.map(({ path }) => path), ...left].sort();
}

function existing(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
}
