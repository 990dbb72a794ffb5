import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Paths of the built files in a folder. */
export function filesIn(path: string): string[] {
  return readdirSync(path).map((file) => join(path, file));
}

/** What a built file imports: everything, or only what it does not load at once. */
export function importsOf(file: string, kind: "any" | "static" | "dynamic"): Set<string> {
  const text = readFileSync(file, "utf8");
  const statics = [...text.matchAll(/(?:^|;)(?:import|export)\b[^"';]*["']([^"']+)["']/gm)];
  const dynamics = [...text.matchAll(/\bimport\(\s*["']([^"']+)["']\s*\)/g)];
  const found = { any: [...statics, ...dynamics], static: statics, dynamic: dynamics }[kind];
  return new Set(found.map(([, path = ""]) => path));
}

/** The files of the package that a file loads at once, itself among them. */
export function loadedBy(file: string): Set<string> {
  const seen = new Set([file]);
  for (const one of seen) {
    for (const path of importsOf(one, "static")) if (path.startsWith(".")) seen.add(join(one, "..", path));
  }
  return seen;
}
