import type { FlowRule } from "../../contract/rules/flow-rules.ts";

/** A process over several calls, made from an Arazzo file of `spec/flows/`. */
export type Flow = {
  /** Name of the file and of its workflow: `qlink-order`. */
  readonly name: string;
  readonly family: string;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly inputs: readonly FlowInput[];
  readonly steps: readonly FlowStep[];
  readonly pushes: readonly ExpectedPush[];
};

/** A value that a flow is begun with. */
export type FlowInput = {
  readonly name: string;
  readonly description: string;
  /**
   * Where it comes from when the user gives none. `number`: a number of our own is made. `time`: the present, as text.
   * `instant`: ten minutes before it, in milliseconds; `utc`: the same as text. `given`: the flow cannot be run without.
   * Otherwise its default.
   */
  readonly from: "number" | "time" | "instant" | "utc" | "given" | { readonly default: unknown };
};

/** One call of a flow, and what has to hold of its answer. */
export type FlowStep = {
  readonly stepId: string;
  readonly description: string;
  readonly operationId: string;
  /** The call that its findings tell about, where the answer to another one shows them. */
  readonly about?: string;
  /** Parameters and body, with runtime expressions in place of values. */
  readonly payload: unknown;
  /** What has to hold of the answer. */
  readonly criteria: readonly Criterion[];
  /** Values for later steps, as runtime expressions. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The act that only people bring about, for whose effect the step waits. */
  readonly waitsFor?: string;
  /** The members of that act, with runtime expressions. */
  readonly actsOn?: unknown;
  /** Which row of the answer is meant by the first. */
  readonly row?: RowChoice;
  readonly checks?: readonly StepCheck[];
  /** Whether the system may refuse the call without doing wrong. */
  readonly mayRefuse?: boolean;
  /** Whether the system may refuse the call since it comes too late. The flow then ends without a finding. */
  readonly mayBeLate?: boolean;
  /** Whether all pages are read. */
  readonly readsPages?: boolean;
};

/** A condition in Arazzo's simple form, and the rule that is broken where it does not hold. */
export type Criterion = { readonly condition: string; readonly rule: FlowRule };

/**
 * A row by the value of its key, or the first whose member is a number above zero. With `in`, that of a list within the row,
 * which then has no other entries.
 */
export type RowChoice = { readonly key: string } | { readonly positive: string; readonly in?: string };

/** What is checked of the rows of an answer beyond criteria. */
export type StepCheck =
  | { readonly rule: "unique-code"; readonly member: string; readonly within?: string }
  | { readonly rule: "known-state"; readonly member: string; readonly known: readonly string[] }
  | {
      readonly rule: "stock-change";
      readonly member: string;
      /** The quantity before, as a runtime expression. */
      readonly from: string;
      /** By how much it may have changed. */
      readonly by: readonly number[];
    }
  | {
      readonly rule: "update-time";
      /** The SKU, as a runtime expression, and the member of a row that has it. */
      readonly sku: string;
      readonly member: string;
      /** Its quantity before and after, as runtime expressions: where they are the same, nothing need have changed. */
      readonly before: string;
      readonly after: string;
    };

/** Where the rows of an answer stand, in each form that the documents leave open. */
export type AnswerRows = {
  /** JSON pointers to the list, or to a single row; the first is the one that flows are written with. */
  readonly at: readonly string[];
  /** The member that names a row. */
  readonly key?: string;
  /** The members that name a row together, where the key alone does not. */
  readonly names?: readonly string[];
  /** JSON pointers to a single value, where that stands in several places; the first is the one that flows are written with. */
  readonly value?: readonly string[];
  readonly pages?: Paging;
};

/** How the pages of a list are asked for, and how an answer tells where they end. */
export type Paging = {
  /** Member of the request that says which page, and the number of the first. */
  readonly page: string;
  readonly first: number;
  /** Member of the request that says how many rows a page has, where that can be chosen. */
  readonly size?: string;
  /** JSON pointer in the answer to what says whether the page is the last. */
  readonly isLast?: string;
  /** JSON pointer in the answer to the number of all rows. */
  readonly total?: string;
  /** JSON pointer in the answer to the number of all pages. */
  readonly pageCount?: string;
};

/** A push that the system sends in the course of a flow, where it sends pushes at all. */
export type ExpectedPush = {
  readonly operationId: string;
  /** JSON pointer to the number in the push, and the number as a runtime expression. */
  readonly number: { readonly at: string; readonly is: string };
  /** The push that ends the process. */
  readonly last: { readonly at: string; readonly is: string };
};

/** The capabilities that a document asks for, in the order of its table. */
export type CapabilityTable = {
  readonly document: string;
  readonly section: string;
  readonly family: string;
  readonly capabilities: readonly { readonly title: string; readonly operationId?: string }[];
};

/** All flows, and where the rows stand in the answers to their calls, by `<family>.<operationId>`. */
export type FlowBook = {
  readonly flows: readonly Flow[];
  readonly answers: Readonly<Record<string, AnswerRows>>;
  readonly certificate: CapabilityTable;
};
