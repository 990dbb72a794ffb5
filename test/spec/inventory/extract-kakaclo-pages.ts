// Makes kakaclo-pages.json and kakaclo-pages-examples.json, every row and every example of the pages of KakaClo's current
// calls and of V1, from the collected facts of these pages:
//   npx tsx test/spec/inventory/extract-kakaclo-pages.ts <file with the facts>
import { readFileSync, writeFileSync } from "node:fs";
import { parsePageExamples, parsePageRows } from "./parse-kakaclo-pages.ts";

const file = process.argv[2];
if (file === undefined) throw new Error("name the file with the facts");
const text = readFileSync(file, "utf8");
write("kakaclo-pages.json", parsePageRows(text));
write("kakaclo-pages-examples.json", parsePageExamples(text));

function write(name: string, entries: readonly object[]): void {
  const lines = entries.map((entry) => `  ${JSON.stringify(entry)}`);
  writeFileSync(new URL(name, import.meta.url), `[\n${lines.join(",\n")}\n]\n`);
  console.log(`${String(entries.length).padStart(5)}  ${name}`);
}
