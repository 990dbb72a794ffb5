import type { Evidence } from "../../contract/evidence.ts";

/** How a family behaves, as data: `spec/<family>/behaviour.yaml`, or a file of the user. */
export type Behaviour = {
  readonly family: string;
  readonly settings: Readonly<Record<string, SettingEntry>>;
  /** The documents that live in the world, by kind. */
  readonly documents: Readonly<Record<string, DocumentBehaviour>>;
  /** What each call answers, by the situation. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, AnswerEntry>>>>;
};

/** A setting with its default. */
export type SettingEntry = { readonly summary: string; readonly "x-evidence": Evidence } & (
  | { readonly kind: "boolean"; readonly default: boolean }
  | { readonly kind: "integer"; readonly default: number; readonly minimum?: number }
  | { readonly kind: "choice"; readonly default: string; readonly values: readonly string[] }
  | { readonly kind: "duration"; readonly default: string }
  | { readonly kind: "offset"; readonly default: string }
);

/** Where a document stands: its state on each axis. */
export type Standing = Readonly<Record<string, string>>;

/** The states that are meant, by axis; axes that are not named may have any. */
export type Condition = Readonly<Record<string, readonly string[]>>;

/** The life of one kind of document. */
export type DocumentBehaviour = {
  readonly summary: string;
  /** operationId of the push that tells of its moves; absent where none is documented. */
  readonly push?: string;
  readonly axes: Readonly<Record<string, Axis>>;
  /** Where nothing more is expected; such documents are dropped first. */
  readonly finished: readonly Condition[];
  /** By name. Of several that fit, the first one is taken. */
  readonly moves: Readonly<Record<string, Move>>;
  /** Acts that let a document pass through its moves in time, until it stands somewhere. */
  readonly runs?: Readonly<Record<string, { readonly until: Condition; readonly "x-evidence": Evidence }>>;
  /** What a field of the contract (`Schema.member`) shows: the value of the first entry that fits. */
  readonly shows: Readonly<Record<string, readonly Shown[]>>;
};

/** One of the questions to which a document has exactly one answer at a time: its stage, whether it is held. */
export type Axis = {
  readonly summary: string;
  /** Fields of the contract (`Schema.member`) that have its states as values. Absent where no message shows it. */
  readonly fields?: readonly string[];
  readonly start: string;
  readonly states: Readonly<Record<string, { readonly "x-evidence": Evidence; readonly summary?: string }>>;
};

/** Something outside a document that moves it. */
export type Occasion = "stock-arrives" | "stock-lost" | "funds-arrive" | "refund-succeeds" | "refund-fails";

/** A way from one standing to another. It has one of `after`, `call`, `act` and `on`. */
export type Move = {
  readonly from: Condition;
  /** Values of settings under which it is possible. */
  readonly if?: Readonly<Record<string, readonly string[]>>;
  /** Whether it is possible only at the very instant at which the document came to where it stands. */
  readonly sameInstant?: boolean;
  /** Name of the setting that says how long the document stays where it is. */
  readonly after?: string;
  /** operationId of the call that moves it. */
  readonly call?: string;
  /** The act that moves it. */
  readonly act?: string;
  readonly on?: Occasion;
  /** What happens to stock and goods. */
  readonly does?: string;
  readonly to: Standing;
  /** Where it goes when `does` is not possible. */
  readonly otherwise?: Standing | undefined;
  /** Whether it is pushed. Default true, where the document has a push. */
  readonly push?: boolean;
  /** Where the push of it says that the document stands, other than where it does. */
  readonly pushAs?: Standing;
  readonly "x-evidence": Evidence;
};

/** A value that a field shows under a condition. */
export type Shown = { readonly when: Condition; readonly value: string; readonly "x-evidence": Evidence };

/**
 * An answer: an example of the contract, with words of its own where it has a message, or a failure that is made up. Failures have
 * a code where the family has codes.
 */
export type AnswerEntry =
  | { readonly scenario: string; readonly message?: string; readonly "x-evidence"?: Evidence }
  | { readonly code?: string; readonly message: string; readonly "x-evidence": Evidence };
