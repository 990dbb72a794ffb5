import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { fromRoot } from "../lib/paths.ts";
import { entries } from "./entries.ts";

/** Import of a module by its path, in a statement or in a type. */
const importedPath = /((?:from|import)\s*\(?\s*")(\.[^"]+)\.(?:ts|js)"/g;

/**
 * Writes the declarations that the entries need to `dist/types/`, below the path of their sources.
 *
 * @throws Error for what the compiler finds wrong
 */
export function writeDeclarations(): void {
  const emitted = emitDeclarations();
  const wanted = entries.map(({ source }) => fromRoot(source).replace(/\.ts$/, ".d.ts"));
  const seen = new Set(wanted);
  for (const file of seen) {
    const text = emitted.get(file);
    const target = fromRoot(join("dist/types", relative(fromRoot("."), file)));
    mkdirSync(dirname(target), { recursive: true });
    if (text !== undefined) writeFileSync(target, text.replaceAll(importedPath, '$1$2.js"'));
    // Some generated modules are JavaScript, with declarations beside them.
    else if (existsSync(file)) copyFileSync(file, target);
    else throw new Error(`There is no declaration ${file}`);
    for (const path of pathsIn(text ?? readFileSync(file, "utf8")))
      seen.add(join(dirname(file), `${path}.d.ts`));
  }
}

/** The declarations of all modules of the program, by absolute path. */
function emitDeclarations(): Map<string, string> {
  const { config } = ts.readConfigFile(fromRoot("tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, fromRoot("."));
  const program = ts.createProgram({
    rootNames: entries.map(({ source }) => fromRoot(source)),
    options: {
      ...options,
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: fromRoot("."),
    },
  });
  const emitted = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (file, text) => emitted.set(file, text), undefined, true);
  const host = {
    getCanonicalFileName: (name: string) => name,
    getCurrentDirectory: () => fromRoot("."),
    getNewLine: () => "\n",
  };
  if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, host));
  return emitted;
}

function pathsIn(text: string): string[] {
  return [...text.matchAll(importedPath)].map(([, , path = ""]) => path);
}
