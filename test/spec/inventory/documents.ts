import { readdirSync, readFileSync } from "node:fs";
import { fromRoot } from "../../../scripts/lib/paths.ts";
import type { InventoryRow } from "./row.ts";

/** A source document with what it holds: a line of documents.json. */
export type DocumentCounts = {
  /** Its id in `x-documents`. */
  readonly document: string;
  /** How many rows its tables of fields have. */
  readonly rows: number;
  /** How many examples it prints. */
  readonly examples: number;
};

/** The source documents of the inventory, as the extractor found them. */
export const sourceDocuments: readonly DocumentCounts[] = JSON.parse(
  readFileSync(fromRoot("test/spec/inventory/documents.json"), "utf8"),
);

/** The rows of the inventory, by source. */
export function inventoryRows(): [source: string, rows: InventoryRow[]][] {
  const folder = fromRoot("test/spec/inventory/rows");
  return readdirSync(folder).map((file) => [
    file.replace(/\.json$/, ""),
    JSON.parse(readFileSync(`${folder}/${file}`, "utf8")),
  ]);
}

/** Whether a document is one of them. */
export function isSourceDocument(id: string): boolean {
  return sourceDocuments.some(({ document }) => document === id);
}

/** The sum of what all source documents hold. */
export function totalOf(count: "rows" | "examples"): number {
  return sourceDocuments.reduce((sum, document) => sum + document[count], 0);
}
