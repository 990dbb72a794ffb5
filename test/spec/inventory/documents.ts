import { readFileSync } from "node:fs";
import { fromRoot } from "../../../scripts/lib/paths.ts";

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

/** Whether a document is one of them. */
export function isSourceDocument(id: string): boolean {
  return sourceDocuments.some(({ document }) => document === id);
}

/** The sum of what all source documents hold. */
export function totalOf(count: "rows" | "examples"): number {
  return sourceDocuments.reduce((sum, document) => sum + document[count], 0);
}
