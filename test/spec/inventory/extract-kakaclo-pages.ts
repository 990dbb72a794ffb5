// Makes kakaclo-pages.json and kakaclo-pages-examples.json, every row and every example of the pages of KakaClo's current
// calls and of V1, from the collected facts of these pages:
//   npx tsx test/spec/inventory/extract-kakaclo-pages.ts <file with the facts>
// What is there of a page that the file has nothing of stays as it is.
import { readFileSync, writeFileSync } from "node:fs";
import { parsePageExamples, parsePageRows } from "./parse-kakaclo-pages.ts";

const file = process.argv[2];
if (file === undefined) throw new Error("name the file with the facts");
const text = readFileSync(file, "utf8");
update("kakaclo-pages.json", parsePageRows(text));
update("kakaclo-pages-examples.json", parsePageExamples(text));

function update(name: string, found: readonly { page: string }[]): void {
  const file = new URL(name, import.meta.url);
  const known: { page: string }[] = JSON.parse(readFileSync(file, "utf8"));
  const pages = new Set(found.map(({ page }) => page));
  const entries = [...known.filter(({ page }) => !pages.has(page)), ...found];
  writeFileSync(file, `[\n${entries.map((entry) => `  ${JSON.stringify(entry)}`).join(",\n")}\n]\n`);
  console.log(`${String(found.length).padStart(5)} of ${entries.length}  ${name}`);
}
