import { Lines } from "./lines.ts";
import type { Direction, PrintedExample, PrintedRow, PrintedTable, SourceDocument } from "./row.ts";
import { requirementOf } from "./row.ts";

/** Line before a table -> whose table it is. The first two hold for every operation. */
const tableLabels: Readonly<Record<string, { direction: Direction; shared?: true }>> = {
  "Header parameters:": { direction: "header", shared: true },
  "Common response:": { direction: "response", shared: true },
  "Interface Parameters:": { direction: "request" },
  "Return Information:": { direction: "response" },
};

/** The two printed examples that are not JSON, and what repairs them. */
const repairs: readonly (readonly [printed: string, meant: string])[] = [
  ['"w"warehouseOrderNumber"', '"warehouseOrderNumber"'],
  ['"currencyMap":{}, }', '"currencyMap":{} }'],
];

/** Type words; each may stand at the end of a row or before the "Required" cell. */
const types =
  "String|Integer|BigDecimal|Decimal|Number|Long|Date|Boolean|boolean|Object|Map|T|ArrayList|Array|List <String>|List";
const rowPattern = new RegExp(
  `^(└ )?(\\S+) (?:.+? )??(${types})\\\\?(?: (Y|N|Yes|No|Required|Optional)(?: .*)?)?$`,
);

/** Reads the qlink document. The tables of answers describe what is inside `result`. */
export function parseQlink(text: string): SourceDocument {
  const lines = new Lines(text);
  const tables: PrintedTable[] = [];
  const examples: PrintedExample[] = [];
  let operation = "*";
  while (lines.current !== undefined) {
    const line = lines.take();
    operation = /^POST \S*\/(\w+)$/.exec(line)?.[1] ?? operation;
    const label = tableLabels[line];
    if (label !== undefined) tables.push(takeTable(lines, operation, label.direction));
    const example = exampleOf(line, operation);
    if (example !== undefined) examples.push(example);
  }
  return { family: "qlink", tables, examples };
}

function takeTable(lines: Lines, operation: string, direction: Direction): PrintedTable {
  const heading = lines.takeFilled();
  if (!heading.startsWith("Field Name ")) throw new Error(`not the heading of a table: ${heading}`);
  const under = direction === "response" && operation !== "*" ? "result" : "";
  return { operation, direction, under, rows: lines.takeBlock().map(rowOf) };
}

function rowOf(line: string): PrintedRow {
  const match = rowPattern.exec(line);
  if (match === null) throw new Error(`not a table row: ${line}`);
  const [, mark, name = "", word = "", required = ""] = match;
  const list = /^(?:Array|List)/.test(word);
  const type = /<(\w+)>/.exec(word)?.[1] ?? word;
  return { depth: mark === undefined ? 0 : 1, name, type, list, required: requirementOf(required) };
}

function exampleOf(line: string, operation: string): PrintedExample | undefined {
  const sent = /^--data '(.*)'$/.exec(line)?.[1];
  if (sent !== undefined) return { operation, direction: "request", value: parse(sent) };
  if (line.startsWith('{ "errorMsg"')) return { operation, direction: "response", value: parse(line) };
  return undefined;
}

function parse(printed: string): unknown {
  return JSON.parse(repairs.reduce((text, [wrong, right]) => text.replace(wrong, right), printed));
}
