// Makes rows/<source>.json, every row of every table of fields, from the sources: the five documents, and what is known
// of GLINK beyond them; and documents.json, how many rows and examples each of the documents has:
//   npx tsx test/spec/inventory/extract.ts <folder with the sources>
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { examplePathsWithoutRow, misplacedIn } from "./examples.ts";
import { knownKeys } from "./nesting.ts";
import { parseFieldFacts } from "./parse-field-facts.ts";
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

const fieldFacts = "glink-qlink-field-facts.md";

type Source = { file: string; document: SourceDocument };

function readDocuments(folder: string): Source[] {
  return sources.map(([file, parse]) => ({
    file,
    document: parse(readFileSync(join(folder, file), "utf8")),
  }));
}

function rowsOf({ family, tables }: SourceDocument): InventoryRow[] {
  return withElementTypes(tables.flatMap((table) => placeRows(family, table)));
}

/** Throws when two rows are the same, or when something is known of the nesting of a message that has no row. */
function checkRows(rows: readonly InventoryRow[]): void {
  const keys = rows.map((row) => `${messageName(row)} ${row.path}`);
  const twice = keys.filter((key, at) => keys.indexOf(key) !== at);
  const messages = new Set(rows.map(messageName));
  const unmet = knownKeys().filter((key) => !messages.has(key));
  if (twice.length > 0) throw new Error(`rows with the same path: ${twice.join(", ")}`);
  if (unmet.length > 0) throw new Error(`nesting of messages without a row: ${unmet.join(", ")}`);
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

function write(name: string, entries: readonly object[]): void {
  const lines = entries.map((entry) => `  ${JSON.stringify(entry)}`);
  const file = new URL(name, import.meta.url);
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, `[\n${lines.join(",\n")}\n]\n`);
}

const folder = process.argv[2];
if (folder === undefined) throw new Error("name the folder with the sources");
const documents = readDocuments(folder);
const found = new Map(documents.map(({ file, document }) => [file, rowsOf(document)]));
const documented = [...found.values()].flat();
checkExamples(
  documents.map(({ document }) => document),
  documented,
);
found.set(fieldFacts, parseFieldFacts(readFileSync(join(folder, fieldFacts), "utf8")));
const all = [...found.values()].flat();
checkRows(all);
reportCounts(all);
for (const [file, rows] of found) write(`rows/${basename(file, extname(file))}.json`, rows);
write(
  "documents.json",
  documents.map(({ file, document: { tables, examples } }) => ({
    document: basename(file, extname(file)),
    rows: tables.reduce((sum, table) => sum + table.rows.length, 0),
    examples: examples.length,
  })),
);
