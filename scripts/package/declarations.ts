import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import ts from "typescript";
import { fromRoot } from "../lib/paths.ts";
import { commonJsTypesFolder, entries, typesFolder } from "./entries.ts";

/** Import of a module by its path, in a statement or in a type. */
const importedPath = /((?:from|import)\s*\(?\s*")(\.[^"]+)\.(?:ts|js)"/g;

const isAugmentation = /^declare (module|global)\b/m;

/**
 * Writes the declarations that the entries need, below the path of their sources: as those of CommonJS, and for ES modules a
 * module for each entry that names the same, since a compiler that takes `require` for an import of an ES module refuses others.
 *
 * @throws Error for what the compiler finds wrong
 */
export function writeDeclarations(): void {
  const emitted = emitDeclarations();
  const ofEntries = new Set(entries.map(({ source }) => fromRoot(source).replace(/\.ts$/, ".d.ts")));
  const seen = new Set(ofEntries);
  for (const file of seen) {
    const compiled = emitted.get(file);
    // Some generated modules are JavaScript, with declarations beside them.
    if (compiled === undefined && !existsSync(file)) throw new Error(`There is no declaration ${file}`);
    const declaration = compiled ?? readFileSync(file, "utf8");
    const name = relative(fromRoot("."), file);
    write(join(commonJsTypesFolder, name), declaration.replaceAll(importedPath, '$1$2.js"'));
    // What extends the types of a package that is an ES module has to be one itself. All others are written once.
    if (ofEntries.has(file))
      write(
        join(typesFolder, name),
        isAugmentation.test(declaration) ? fromEsModule(name, declaration) : sameAs(name),
      );
    for (const path of pathsIn(declaration)) seen.add(join(dirname(file), `${path}.d.ts`));
  }
  writeFileSync(fromRoot(`${commonJsTypesFolder}/package.json`), '{ "type": "commonjs" }\n');
}

function write(path: string, text: string): void {
  mkdirSync(dirname(fromRoot(path)), { recursive: true });
  writeFileSync(fromRoot(path), text);
}

/** A module of the types for ES modules that has what the one for CommonJS has. */
function sameAs(name: string): string {
  return `export * from "${inCommonJs(name, basename(name, ".d.ts"))}";\n`;
}

/** A module of the types for ES modules that imports the types for CommonJS. */
function fromEsModule(name: string, declaration: string): string {
  return declaration.replaceAll(importedPath, (_, before, path) => `${before}${inCommonJs(name, path)}"`);
}

/** Way from a module of the types for ES modules to the one for CommonJS that lies at `path` from it. */
function inCommonJs(name: string, path: string): string {
  const folder = dirname(join(typesFolder, name));
  return `${relative(folder, join(commonJsTypesFolder, dirname(name), path))}.js`;
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
