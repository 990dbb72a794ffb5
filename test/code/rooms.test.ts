import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { updateSections } from "../../scripts/build/sections.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { rooms } from "../../scripts/lib/rooms.ts";
import { arrowsBack, circlesIn, importsIn, readImports } from "../helpers/import-graph.ts";

const order = rooms.map(({ name }) => name);
const graph = readImports("src", "generated");

test("src holds the rooms of the list and its public face, nothing else", () => {
  expect(readdirSync(fromRoot("src")).sort()).toEqual([...order, "index.ts"].sort());
});

test("CONTRIBUTING says of every room what the list says", () => {
  expect(updateSections(true)).toEqual([]);
});

test("a room uses only rooms that are named before it", () => {
  expect(graph.size).toBeGreaterThan(order.length);
  expect(arrowsBack(graph, order)).toEqual([]);
});

test("what a room uses through generated code is named before it too", () => {
  const through = [...graph].flatMap(([from, targets]) =>
    from.startsWith("src/")
      ? targets.flatMap((to) =>
          to.startsWith("generated/")
            ? (graph.get(to) ?? []).map((next): [string, string[]] => [from, [next]])
            : [],
        )
      : [],
  );
  expect(through.length).toBeGreaterThan(0);
  expect(through.flatMap((arrow) => arrowsBack(new Map([arrow]), order))).toEqual([]);
});

test("no files import each other in a circle", () => {
  expect(circlesIn(graph)).toEqual([]);
});

test("build scripts use nothing of the docs, and no script but its own folder and lib", () => {
  const scripts = readImports("scripts/build");
  const foreign = [...scripts].flatMap(([from, targets]) =>
    targets
      .filter((to) => to.startsWith("scripts/") && !/^scripts\/(build|lib)\//.test(to))
      .map((to) => `${from} -> ${to}`),
  );
  expect(foreign).toEqual([]);
});

test.each([
  ["import type", 'import type { A } from "../cli/a.ts";'],
  ["a dynamic import", 'const a = await import("../cli/a.ts");'],
  ["an import in a type", 'type A = import("../cli/a.ts").A;'],
  ["a re-export", 'export { a } from "../cli/a.ts";'],
])("an arrow back is found in %s, with both files named", (_, text) => {
  const file = "src/base/b.ts";
  expect(arrowsBack(new Map([[file, importsIn(file, text)]]), order)).toEqual([
    "src/base/b.ts -> src/cli/a.ts",
  ]);
});

test("a circle is found, with all its files named", () => {
  const files = new Map([
    ["src/base/a.ts", ["src/base/b.ts"]],
    ["src/base/b.ts", ["src/base/c.ts"]],
    ["src/base/c.ts", ["src/base/a.ts", "src/base/d.ts"]],
    ["src/base/d.ts", []],
  ]);
  expect(circlesIn(files)).toEqual([["src/base/a.ts", "src/base/b.ts", "src/base/c.ts"]]);
});
