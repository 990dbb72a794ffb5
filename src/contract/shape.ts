/**
 * What a schema knows of a value besides its rules: the names of its members, the words of its conditions, and the errata
 * on it. The judge takes it where the compiled checks say nothing; made from the bundles by `npm run build`.
 */
export type Shape = {
  /** Name of the schema of the family that says the rest. */
  readonly ref?: string;
  /** The known members of an object. */
  readonly members?: Readonly<Record<string, Shape>>;
  /** The entries of a list. */
  readonly items?: Shape;
  /** Set where members of any name are meant, as in a map of currencies. */
  readonly open?: true;
  /** What rules demand that no keyword says in plain words, by their place in the schema: `/allOf/0/if` for example. */
  readonly words?: Readonly<Record<string, string>>;
  /** Set where the value tells of a person, so that no finding shows it in full. */
  readonly personal?: true;
  /** Errata that admit more than one spelling here. */
  readonly spellings?: readonly string[];
  /** Errata with a printed form that the contract refuses here. */
  readonly refused?: readonly string[];
};

/** A form of a member or value that only the table or only the example of a document has; both are accepted. */
export type Spelling = {
  readonly documentsSay: string;
  readonly exampleShows: string;
  readonly decision: string;
  /** The values in question; without it, any value in this place. */
  readonly values?: readonly string[];
};

/** A form that a document prints and the contract refuses, by the decision of an erratum. */
export type RefusedForm = {
  readonly decision: string;
  /** The form in question: a regular expression, or values. */
  readonly pattern?: string;
  readonly values?: readonly string[];
};

/** What an erratum decided about a part of HTTP. */
export type HttpErratum = { readonly id: string; readonly decision: string };

/** The shapes of a family. */
export type FamilyShapes = {
  /** The bodies of the operations, and the anchor of each operation on the page of its family in the docs. */
  readonly operations: Readonly<
    Record<string, { readonly anchor: string; readonly request: Shape; readonly response: Shape }>
  >;
  /** The named schemas. */
  readonly schemas: Readonly<Record<string, Shape>>;
  /** What the errata of the shapes say, by id. */
  readonly spellings: Readonly<Record<string, Spelling>>;
  /** What the errata decided whose printed form is refused, by id. */
  readonly refused: Readonly<Record<string, RefusedForm>>;
  /**
   * The errata on HTTP itself. `status`: whether a refused call has a status of its own is open. `path`: the documents
   * print the beginning of the paths twice.
   */
  readonly http: Readonly<Partial<Record<"status" | "path", HttpErratum>>>;
};
