import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";
import { fromRoot } from "../../scripts/lib/paths.ts";

/** Files, relative to the repository, with the files of the repository that each imports. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** Reads the imports of all TypeScript files below some folders: `import`, `import type`, `export from`, `import()`. */
export function readImports(...folders: readonly string[]): ImportGraph {
  return new Map(
    folders.flatMap((folder) =>
      filesBelow(folder).map(
        (file) => [file, importsIn(file, readFileSync(fromRoot(file), "utf8"))] as const,
      ),
    ),
  );
}

/** The files that a source text imports by relative specifiers, `import()` in types included. */
export function importsIn(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier?.startsWith(".")) found.push(posix.join(posix.dirname(file), specifier));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  const isImportCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImportCall ? textOf(node.arguments[0]) : undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** Arrows from a room to one that the order names after it, or not at all, as `from -> to`. */
export function arrowsBack(graph: ImportGraph, order: readonly string[]): string[] {
  return [...graph].flatMap(([from, targets]) => {
    const own = order.indexOf(roomOf(from) ?? "");
    if (own < 0) return [];
    return targets
      .filter((to) => {
        const room = roomOf(to);
        return room !== undefined && (order.indexOf(room) > own || !order.includes(room));
      })
      .map((to) => `${from} -> ${to}`);
  });
}

/** The folder of `src` in which a file stands; a file loose in `src` is a room of its own. */
export function roomOf(file: string): string | undefined {
  const [top, room] = file.split("/");
  return top === "src" ? room : undefined;
}

/** The circles of a graph: each a list of files of which every one reaches every other. */
export function circlesIn(graph: ImportGraph): string[][] {
  const reach = new Map([...graph.keys()].map((file) => [file, reachableFrom(file, graph)]));
  const circles = new Map<string, string[]>();
  for (const [file, reachable] of reach) {
    if (!reachable.has(file)) continue;
    const members = [...reachable].filter((other) => reach.get(other)?.has(file)).sort();
    circles.set(members.join(), members);
  }
  return [...circles.values()];
}

function reachableFrom(start: string, graph: ImportGraph): Set<string> {
  const reached = new Set<string>();
  const waiting = [...(graph.get(start) ?? [])];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...(graph.get(file) ?? []));
  }
  return reached;
}

function filesBelow(folder: string): string[] {
  return readdirSync(fromRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name).slice(fromRoot("").length).replaceAll("\\", "/"))
    .sort();
}
