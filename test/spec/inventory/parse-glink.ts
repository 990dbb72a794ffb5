import { Lines } from "./lines.ts";
import type { Direction, PrintedExample, PrintedRow, PrintedTable, SourceDocument } from "./row.ts";
import { requirementOf } from "./row.ts";

/** A way in which a GLINK document prints its tables. */
interface Layout {
  /** The line that a table begins with. */
  readonly heading: string;
  /** Takes the rows of a table, from the heading on. */
  readonly takeRows: (lines: Lines) => PrintedRow[];
}

/** A row a line; two non-breaking spaces of indent per level below the first. */
const rowPerLine: Layout = {
  heading: "Parameter Type List Required Notes",
  takeRows: (lines) => lines.takeBlock().slice(1).map(rowOfLine),
};

/** A cell a line, five lines a row. */
const cellPerLine: Layout = { heading: "| Parameter |", takeRows: rowsOfCells };

/** Reads a GLINK document, in whichever layout it is. */
export function parseGlink(text: string): SourceDocument {
  const layout = text.includes(cellPerLine.heading) ? cellPerLine : rowPerLine;
  const lines = new Lines(text);
  const tables: PrintedTable[] = [];
  const examples: PrintedExample[] = [];
  let operation = "";
  let direction: Direction = "request";
  while (lines.current !== undefined) {
    if (lines.current === layout.heading) {
      tables.push({ operation, direction, under: "", rows: layout.takeRows(lines) });
    } else if (lines.current === "{") {
      examples.push({ operation, direction, value: lines.takeJson() });
    } else {
      const line = lines.take();
      if (/^GLINK_[A-Z0-9_]+$/.test(line)) operation = line;
      direction = directionOf(line) ?? direction;
    }
  }
  return { family: "glink", tables, examples };
}

function directionOf(heading: string): Direction | undefined {
  const match = /^(?:[\d.]+ )?(Request|Response) (?:Parameters|Example)$/.exec(heading);
  if (match === null) return undefined;
  return match[1] === "Request" ? "request" : "response";
}

function rowOfLine(line: string): PrintedRow {
  const match = /^([ \u00a0]*)(└ )?(\S+) ([a-z]+) ([YN]) (Y|N|C|Conditional)(?: |$)/.exec(line);
  if (match === null) throw new Error(`not a table row: ${line}`);
  const [, indent = "", mark = "", name = "", type = "", list, required = ""] = match;
  const depth = mark === "" ? 0 : 1 + indent.length / 2;
  return { depth, name, type, list: list === "Y", required: requirementOf(required) };
}

function rowsOfCells(lines: Lines): PrintedRow[] {
  const rows: PrintedRow[] = [];
  takeCells(lines);
  while (lines.current?.startsWith("| ")) {
    const [marked, type, list, required] = takeCells(lines);
    const name = marked.replace("└ ", "");
    const depth = name === marked ? 0 : 1;
    rows.push({ depth, name, type, list: isList(list), required: requirementOf(required) });
  }
  return rows;
}

function takeCells(lines: Lines): readonly [string, string, string, string] {
  const name = lines.take().slice("| ".length);
  const cells = [name, lines.take(), lines.take(), lines.take()].map(cellOf);
  if (!lines.take().endsWith("|")) throw new Error(`the row of "${name}" has no end`);
  const [first = "", type = "", list = "", required = ""] = cells;
  return [first, type, list, required];
}

function cellOf(line: string): string {
  const match = /^(\S.*) \|$/.exec(line);
  if (match?.[1] === undefined) throw new Error(`not a table cell: ${line}`);
  return match[1];
}

function isList(cell: string): boolean {
  if (cell !== "Y" && cell !== "N") throw new Error(`unknown word in a "List" cell: "${cell}"`);
  return cell === "Y";
}
