import { Lines } from "./lines.ts";
import type {
  Direction,
  PrintedExample,
  PrintedRow,
  PrintedTable,
  Requirement,
  SourceDocument,
} from "./row.ts";

const operation = "createOrder";

/** Heading of a table -> the path that the notes in the table of the request body give it. */
const headings: Readonly<Record<string, string>> = {
  "Order Item Properties": "orderItemsList[]",
  "Order Address Properties": "orderAddress",
  "Request Body": "",
};

const typePattern = /^(?:String|Object|Array|(?:[Ss]tring|int)\[\d+\])$/;

/** Reads the KakaClo document: name, type and remark of a row stand on lines of their own. */
export function parseKakaclo(text: string): SourceDocument {
  return { family: "kakaclo", tables: tablesOf(text), examples: examplesOf(text) };
}

function tablesOf(text: string): PrintedTable[] {
  const lines = text.split("\n").filter((line) => line !== "");
  const tables: (PrintedTable & { rows: PrintedRow[] })[] = [];
  const start = (direction: Direction, under: string) =>
    tables.push({ operation, direction, under, rows: [] });
  for (let at = 0; at < lines.length; at += 1) {
    const [first = "", second = "", third = ""] = lines.slice(at, at + 3);
    const under = headings[first];
    if (under !== undefined) {
      start("request", under);
    } else if (first === "Parameter name" && tables.at(-1)?.under === "") {
      start("response", "");
    } else if (typePattern.test(second)) {
      tables.at(-1)?.rows.push(rowOf(first, second, third));
      at += 2;
    }
  }
  return tables;
}

function rowOf(marked: string, word: string, remark: string): PrintedRow {
  const required = marked.endsWith("*") ? "yes" : requirementIn(remark);
  return { depth: 0, name: marked.replace("*", ""), type: word, list: word === "Array", required };
}

/** In the tables of items and of the address, only the remark says whether a field is required. */
function requirementIn(remark: string): Requirement {
  return /\brequired\b/.test(remark) && !/\bnot required\b/.test(remark) ? "yes" : "no";
}

function examplesOf(text: string): PrintedExample[] {
  const lines = new Lines(text);
  const examples: PrintedExample[] = [];
  let direction: Direction = "request";
  while (lines.current !== undefined) {
    if (lines.current === "{") {
      examples.push({ operation, direction, value: lines.takeJson() });
    } else if (lines.take() === "Request Body") {
      direction = "response";
    }
  }
  return examples;
}
