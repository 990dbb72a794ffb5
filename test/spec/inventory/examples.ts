import type { InventoryRow } from "./row.ts";

/** Every path of a member in a JSON value, in order, each once; [] stands for any element of a list. */
export function pathsIn(value: unknown, at = ""): string[] {
  if (Array.isArray(value)) return unique(value.flatMap((element: unknown) => pathsIn(element, `${at}[]`)));
  if (typeof value !== "object" || value === null) return [];
  const prefix = at === "" ? "" : `${at}.`;
  return unique(
    Object.entries(value).flatMap(([name, member]: [string, unknown]) => [
      `${prefix}${name}`,
      ...pathsIn(member, `${prefix}${name}`),
    ]),
  );
}

/** The paths of an example that no row of its message names, neither as its place nor as where it is shown. */
export function examplePathsWithoutRow(example: unknown, rows: readonly InventoryRow[]): string[] {
  const known = new Set(
    rows.flatMap(({ path, shownAt }) => (shownAt === undefined ? [path] : [path, shownAt])),
  );
  return pathsIn(example).filter((path) => !known.has(path));
}

/**
 * Those of them whose name has a row at another path: a sign of a row put in the wrong place. A row that is
 * common to all operations proves nothing about the message, so a name that only such a row has does not count.
 */
export function misplacedIn(example: unknown, rows: readonly InventoryRow[]): string[] {
  const own = rows.filter(({ operation }) => operation !== "*");
  const names = new Set(own.map(({ path }) => nameOf(path)));
  return examplePathsWithoutRow(example, rows).filter((path) => names.has(nameOf(path)));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

function unique(paths: readonly string[]): string[] {
  return [...new Set(paths)];
}
