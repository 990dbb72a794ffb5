// Makes rows/<source>.json, every row of every table of fields, from the sources: the documents, as text, whose names begin
// with the family, and what is known of GLINK beyond them; and documents.json, how many rows and examples each document has:
//   npx tsx test/spec/inventory/extract.ts <folder with the sources>
// What is there of a source that the folder does not have stays as it is.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { type DocumentCounts, inventoryRows, sourceDocuments } from "./documents.ts";
import { examplePathsWithoutRow, misplacedIn } from "./examples.ts";
import { knownKeys } from "./nesting.ts";
import { parseFieldFacts } from "./parse-field-facts.ts";
import { parseGlink } from "./parse-glink.ts";
import { parseKakaclo } from "./parse-kakaclo.ts";
import { parseQlink } from "./parse-qlink.ts";
import { placeRows, sameMessage, withElementTypes } from "./place-rows.ts";
import type { InventoryRow, Message, SourceDocument } from "./row.ts";

const parsers: Readonly<Record<string, (text: string) => SourceDocument>> = {
  glink: parseGlink,
  qlink: parseQlink,
  kakaclo: parseKakaclo,
};

const fieldFacts = "glink-qlink-field-facts.md";

type Source = { id: string; document: SourceDocument };

function readDocuments(folder: string): Source[] {
  return readdirSync(folder)
    .filter((file) => extname(file) === ".txt")
    .sort()
    .map((file) => {
      const parse = parsers[file.split("-")[0] ?? ""];
      if (!parse) throw new Error(`${file}: the name of a document begins with its family, such as glink-`);
      return { id: basename(file, ".txt"), document: parse(readFileSync(join(folder, file), "utf8")) };
    });
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

function countsOf({ id, document: { tables, examples } }: Source): DocumentCounts {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  return { document: id, rows, examples: examples.length };
}

function write(name: string, entries: readonly object[]): void {
  const lines = entries.map((entry) => `  ${JSON.stringify(entry)}`);
  writeFileSync(new URL(name, import.meta.url), `[\n${lines.join(",\n")}\n]\n`);
}

const folder = process.argv[2];
if (folder === undefined) throw new Error("name the folder with the sources");
const documents = readDocuments(folder);
const found = new Map(documents.map(({ id, document }) => [id, rowsOf(document)]));
checkExamples(
  documents.map(({ document }) => document),
  [...found.values()].flat(),
);
const facts = join(folder, fieldFacts);
if (existsSync(facts)) found.set(basename(fieldFacts, ".md"), parseFieldFacts(readFileSync(facts, "utf8")));
const kept = new Map(inventoryRows().filter(([source]) => !found.has(source)));
const all = [...kept.values(), ...found.values()].flat();
checkRows(all);
reportCounts(all);
for (const [source, rows] of found) write(`rows/${source}.json`, rows);
const counts = new Map(sourceDocuments.map((known) => [known.document, known]));
for (const document of documents) counts.set(document.id, countsOf(document));
write("documents.json", [...counts.values()]);
