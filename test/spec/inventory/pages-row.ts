/** Where a row of KakaClo's public pages stands in a message. */
export type PagePlace = "query" | "path" | "body" | "answer";

/** A row of a table of KakaClo's public pages: a line of kakaclo-pages.json. */
export interface PageRow {
  /** The page, by its file in the vendor's repository of documentation, and the number of the table on it. */
  readonly page: string;
  readonly table: string;
  readonly operation: string;
  readonly place: PagePlace;
  /** Dotted path of the field, with [] after every list that is passed through; the name of a parameter. */
  readonly path: string;
  /** The type as it is printed. */
  readonly type: string;
  readonly list: boolean;
  readonly required: boolean;
  /** Where the page's own example prints the field, when that is not where its table puts it. */
  readonly shownAt?: string;
  /** A row of a table of values: the value, of the field at `path`. */
  readonly value?: string;
}

/** An example that a page prints: a line of kakaclo-pages-examples.json. */
export interface PageExample {
  readonly page: string;
  readonly block: number;
  readonly operation: string;
  readonly side: "request" | "response";
  /** Digest of the printed text, see {@link digestOf}. */
  readonly sha256: string;
}
