import type { Evidence } from "../../../src/contract/openapi.ts";

/** The three partner APIs. */
export type Family = "glink" | "qlink" | "kakaclo";

/** Which message a row describes. A pushed body is a request, the answer to it a response. */
export type Direction = "request" | "response" | "header";

/** What a table says about presence. An empty cell means "no", a question mark that nobody knows. */
export type Requirement = "yes" | "no" | "conditional" | "unknown";

/** A row as it is printed, before it is known where in the message it belongs. */
export interface PrintedRow {
  /** Level of nesting that the table's own marks show; 0 where it has none. */
  readonly depth: number;
  readonly name: string;
  readonly type: string;
  readonly list: boolean;
  readonly required: Requirement;
}

/** One table of fields. */
export interface PrintedTable {
  readonly operation: string;
  readonly direction: Direction;
  /** The path that the document itself puts the whole table under; empty for the top of the message. */
  readonly under: string;
  readonly rows: readonly PrintedRow[];
}

/** One JSON example, parsed. */
export interface PrintedExample {
  readonly operation: string;
  readonly direction: Direction;
  readonly value: unknown;
}

/** What one source document holds for the inventory, in document order. */
export interface SourceDocument {
  readonly family: Family;
  readonly tables: readonly PrintedTable[];
  readonly examples: readonly PrintedExample[];
}

/** One message of a partner API. */
export interface Message {
  readonly family: Family;
  /**
   * SERVICE_TYPE (GLINK; the operationId of a push without one), last segment of the path (qlink) or createOrder
   * (KakaClo); * for all of the family.
   */
  readonly operation: string;
  readonly direction: Direction;
}

/** One field of a source: a line of `rows/<source>.json`. */
export interface InventoryRow extends Message {
  /** Dotted path of the field, with [] after every list that is passed through. */
  readonly path: string;
  /** The type word of the document; for a list, the type of its elements. */
  readonly type: string;
  readonly list: boolean;
  readonly required: Requirement;
  /** How well it is founded, where the source is none of the documents. */
  readonly evidence?: Evidence;
  /** The source shows that it may be null. */
  readonly nullable?: true;
  /** The table does not show this nesting: it follows from the example and the order of the rows. */
  readonly inferred?: true;
  /** Where the document's own example prints the field, when that is not where its table puts it. */
  readonly shownAt?: string;
}

const requirements: Readonly<Record<string, Requirement>> = {
  Y: "yes",
  Yes: "yes",
  Required: "yes",
  N: "no",
  No: "no",
  Optional: "no",
  "": "no",
  "?": "unknown",
  C: "conditional",
  Conditional: "conditional",
};

/** Reads the "Required" cell, whatever words the document uses. */
export function requirementOf(cell: string): Requirement {
  const requirement = requirements[cell];
  if (requirement === undefined) throw new Error(`unknown word in a "Required" cell: "${cell}"`);
  return requirement;
}
