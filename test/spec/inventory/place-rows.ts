import type { LostLevel } from "./nesting.ts";
import { lostLevelsOf, lostListOf, shownAt } from "./nesting.ts";
import type { Family, InventoryRow, Message, PrintedRow, PrintedTable } from "./row.ts";

interface OpenLevel {
  readonly path: string;
  readonly depth: number;
  readonly through: string;
}

/** Follows a table row by row and knows at every row where it belongs. */
class Placement {
  readonly #base: string;
  readonly #waiting: LostLevel[];
  #marked: string[] = [];
  #open: OpenLevel[] = [];

  constructor(base: string, lost: readonly LostLevel[]) {
    this.#base = base;
    this.#waiting = [...lost];
  }

  /** The path of the next row, and whether it lies in a level that the table does not show. */
  next(row: PrintedRow): { path: string; inferred: boolean } {
    const level = this.#open.at(-1);
    if (level !== undefined && level.depth !== row.depth)
      throw new Error(`${level.path} is not closed at ${row.name}`);
    const marked = row.depth === 0 ? this.#base : this.#marked[row.depth - 1];
    if (marked === undefined) throw new Error(`${row.name} is nested under nothing`);
    const path = join(level?.path ?? marked, row.name);
    this.#marked = [...this.#marked.slice(0, row.depth), row.list ? `${path}[]` : path];
    // One row may be the last of several levels: it closes them all.
    this.#open = this.#open.filter((open) => open.through !== row.name);
    this.#openAt(path, row);
    return { path, inferred: level !== undefined };
  }

  /** Throws when a lost level was not met, or not closed. */
  finish(): void {
    const left = [...this.#waiting.map(({ opens }) => opens), ...this.#open.map(({ path }) => path)];
    if (left.length > 0) throw new Error(`levels not met or not closed: ${left.join(", ")}`);
  }

  #openAt(path: string, row: PrintedRow): void {
    const lost = this.#waiting[0];
    if (lost?.opens !== path) return;
    this.#waiting.shift();
    this.#open.push({ path: row.list ? `${path}[]` : path, depth: row.depth, through: lost.through });
  }
}

function join(parent: string, name: string): string {
  return parent === "" ? name : `${parent}.${name}`;
}

/** Gives every row of a table its path. */
export function placeRows(family: Family, table: PrintedTable): InventoryRow[] {
  const lostList = lostListOf(family, table);
  const placement = new Placement(lostList ?? table.under, lostLevelsOf(family, table));
  const rows = table.rows.map((row): InventoryRow => {
    const { path, inferred } = placement.next(row);
    const elsewhere = shownAt(family, table, path);
    return {
      family,
      operation: table.operation,
      direction: table.direction,
      path,
      type: row.type,
      list: row.list,
      required: row.required,
      ...(inferred || lostList !== undefined ? { inferred: true } : {}),
      ...(elsewhere === undefined ? {} : { shownAt: elsewhere }),
    };
  });
  placement.finish();
  return rows;
}

/** Gives lists whose elements the table does not name a type: object when rows describe them, else string. */
export function withElementTypes(rows: readonly InventoryRow[]): InventoryRow[] {
  return rows.map((row) => {
    if (!/^(?:Array|List|ArrayList)$/.test(row.type)) return row;
    const described = rows.some(
      (other) => sameMessage(row, other) && other.path.startsWith(`${row.path}[].`),
    );
    return { ...row, type: described ? "object" : "string" };
  });
}

/** Whether two rows describe the same message. */
export function sameMessage(one: Message, other: Message): boolean {
  return (
    one.family === other.family && one.operation === other.operation && one.direction === other.direction
  );
}
