// Makes rows.json, every row of every table of fields, and documents.json, how many rows and examples each document has,
// from the five source documents:
//   npx tsx test/spec/inventory/extract.ts <folder with the sources>
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { examplePathsWithoutRow, misplacedIn } from "./examples.ts";
import { knownKeys } from "./nesting.ts";
import { parseGlink } from "./parse-glink.ts";
import { parseKakaclo } from "./parse-kakaclo.ts";
import { parseQlink } from "./parse-qlink.ts";
import { placeRows, sameMessage, withElementTypes } from "./place-rows.ts";
import type { InventoryRow, Message, SourceDocument } from "./row.ts";

const sources: readonly (readonly [file: string, parse: (text: string) => SourceDocument])[] = [
  ["glink-order.txt", parseGlink],
  ["glink-inbound.txt", parseGlink],
  ["glink-item.txt", parseGlink],
  ["qlink-third-party-warehouse.txt", parseQlink],
  ["kakaclo-create-order.txt", parseKakaclo],
];

function readDocuments(folder: string): SourceDocument[] {
  return sources.map(([file, parse]) => parse(readFileSync(join(folder, file), "utf8")));
}

function rowsOf(documents: readonly SourceDocument[]): InventoryRow[] {
  const placed = documents.flatMap(({ family, tables }) =>
    tables.flatMap((table) => placeRows(family, table)),
  );
  const rows = withElementTypes(placed);
  const keys = rows.map((row) => `${messageName(row)} ${row.path}`);
  const twice = keys.filter((key, at) => keys.indexOf(key) !== at);
  const messages = new Set(rows.map(messageName));
  const unmet = knownKeys().filter((key) => !messages.has(key));
  if (twice.length > 0) throw new Error(`rows with the same path: ${twice.join(", ")}`);
  if (unmet.length > 0) throw new Error(`nesting of messages without a row: ${unmet.join(", ")}`);
  return rows;
}

function messageName({ family, operation, direction }: Message): string {
  return `${family} ${operation} ${direction}`;
}

/** The rows that may occur in a message; the common answer of a family is part of each of its answers. */
function rowsIn(message: Message, rows: readonly InventoryRow[]): InventoryRow[] {
  return rows.filter((row) => sameMessage(row, message) || sameMessage(row, { ...message, operation: "*" }));
}

/** Throws when an example shows a documented field anywhere but at its row; prints the fields without a row. */
function checkExamples(documents: readonly SourceDocument[], rows: readonly InventoryRow[]): void {
  const problems: string[] = [];
  for (const { family, examples } of documents) {
    for (const example of examples) {
      const message = { family, operation: example.operation, direction: example.direction };
      const own = rowsIn(message, rows);
      problems.push(...misplacedIn(example.value, own).map((path) => `${messageName(message)} ${path}`));
      const undocumented = examplePathsWithoutRow(example.value, own);
      if (undocumented.length > 0) console.log(`no row: ${messageName(message)}: ${undocumented.join(", ")}`);
    }
  }
  if (problems.length > 0) throw new Error(`shown where no row is:\n${problems.join("\n")}`);
}

function reportCounts(rows: readonly InventoryRow[]): void {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(messageName(row), (counts.get(messageName(row)) ?? 0) + 1);
  for (const [message, count] of counts) console.log(`${String(count).padStart(5)}  ${message}`);
  console.log(`${String(rows.length).padStart(5)}  rows`);
}

const folder = process.argv[2];
if (folder === undefined) throw new Error("name the folder with the sources");
const documents = readDocuments(folder);
const rows = rowsOf(documents);
checkExamples(documents, rows);
reportCounts(rows);
write("rows.json", rows);
write(
  "documents.json",
  documents.map(({ tables, examples }, index) => ({
    document: sources[index]?.[0].replace(/[.]txt$/, ""),
    rows: tables.reduce((sum, table) => sum + table.rows.length, 0),
    examples: examples.length,
  })),
);

function write(name: string, entries: readonly object[]): void {
  const lines = entries.map((entry) => `  ${JSON.stringify(entry)}`);
  writeFileSync(new URL(name, import.meta.url), `[\n${lines.join(",\n")}\n]\n`);
}
