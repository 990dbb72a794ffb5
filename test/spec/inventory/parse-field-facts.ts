import type { Evidence } from "../../../src/contract/openapi.ts";
import type { Direction, InventoryRow } from "./row.ts";
import { requirementOf } from "./row.ts";

/** Sections whose heading names no SERVICE_TYPE, by what their heading holds. */
const unnamed: Readonly<Record<string, string>> = {
  "(changeAttribute)": "stockAttributeChanged",
  "Snapshot of stock": "stockSnapshot",
};

const ranks: readonly string[] = ["public-docs", "public-clients", "observed"] satisfies Evidence[];

/** Reads the tables of what is known of GLINK beyond its documents: one section for each call or push, rows by full path. */
export function parseFieldFacts(text: string): InventoryRow[] {
  const [, ...sections] = text.split(/^### (?=1\.\d)/m);
  return sections.flatMap((section) => {
    const [heading = "", ...lines] = section.split("\n");
    const operation = operationIn(heading);
    return operation === undefined ? [] : rowsIn(operation, lines);
  });
}

function operationIn(heading: string): string | undefined {
  const [, serviceType] = /`(GLINK_[A-Z0-9_]+)`/.exec(heading) ?? [];
  const [, other] = Object.entries(unnamed).find(([words]) => heading.includes(words)) ?? [];
  return serviceType ?? other;
}

/** A table names its columns; those without a column for the side stand below a line that says it. */
function rowsIn(operation: string, lines: readonly string[]): InventoryRow[] {
  const rows: InventoryRow[] = [];
  let columns: string[] = [];
  let direction: Direction = "request";
  for (const line of lines) {
    if (/^Request\b/.test(line)) direction = "request";
    if (/^Response\b/.test(line)) direction = "response";
    if (!line.startsWith("| ")) continue;
    const cells = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (cells[0]?.startsWith("path")) columns = cells;
    else if (cells[0]?.startsWith("`")) rows.push(rowOf(operation, direction, columns, cells));
  }
  return rows;
}

function rowOf(
  operation: string,
  direction: Direction,
  columns: readonly string[],
  cells: readonly string[],
): InventoryRow {
  const cell = (name: string) => cells[columns.findIndex((column) => column.startsWith(name))];
  const [required = ""] = (cell("Req") ?? "").split(",");
  return {
    family: "glink",
    operation,
    direction: cell("side") === "response" ? "response" : cell("side") === "request" ? "request" : direction,
    path: (cell("path") ?? "").replaceAll("`", ""),
    type: cell("type") ?? "",
    list: cell("List") === "Y",
    required: requirementOf(required),
    evidence: evidenceOf(cell("rank") ?? ""),
    ...(/\bnull\b/.test(cell("limits") ?? "") ? { nullable: true } : {}),
  };
}

function evidenceOf(rank: string): Evidence {
  if (!ranks.includes(rank)) throw new Error(`unknown rank "${rank}"`);
  return rank as Evidence;
}
