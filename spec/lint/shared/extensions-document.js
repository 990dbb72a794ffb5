import { readFileSync } from "node:fs";

/**
 * The first column of a table of `spec/extensions.md`, in which each cell is code. The file is found from the root of
 * the repository, where the lint runs: Spectral does not tell a function where its ruleset lies.
 *
 * @param {string} heading heading above the table, such as `## Evidence`
 * @returns {string[]}
 */
export function documented(heading) {
  const [, rest = ""] = readFileSync("spec/extensions.md", "utf8").split(`${heading}\n`);
  const [section = ""] = rest.split(/^#/m);
  const cells = [...section.matchAll(/^\| `([^`]+)` \|/gm)].flatMap(([, cell]) => cell ?? []);
  if (cells.length === 0) throw new Error(`spec/extensions.md has no table below "${heading}".`);
  return cells;
}
