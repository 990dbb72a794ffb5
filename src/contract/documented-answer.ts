import type { Evidence } from "./openapi.ts";

/** An answer of the contract to a call, with one status, as it is sent. */
export type DocumentedAnswer = {
  readonly status: number;
  /** Media type of the body; absent where the answer has none. */
  readonly mediaType?: string;
  /** How well it is founded that there is an answer with this status. */
  readonly evidence: Evidence;
  /** The examples in the order of the contract, each with its own evidence; the first one is the usual answer. */
  readonly examples: readonly {
    readonly scenario: string;
    readonly evidence: Evidence;
    readonly text: string;
  }[];
  /** A body that is made up from the schema; absent where the answer has none. */
  readonly madeUp?: string;
};

/** The answers to the calls of a family, by operationId, each in the order of the contract. */
export type DocumentedAnswers = Readonly<Record<string, readonly DocumentedAnswer[]>>;
