import type { Timer } from "./time.ts";

/** What is known of a call beside its payload. */
export type CallContext = {
  /** Name of the world that it is for, where that is another one, on the ledger of this one. */
  readonly caller?: string | undefined;
  /** The JSON that the payload was read from, where it is at hand: to keep it costs less than to keep the payload. */
  readonly text?: string | undefined;
};

/** A call that the judge let pass: valid, and its operation known. */
export type CallCommand = {
  readonly kind: "call";
  readonly operationId: string;
  readonly payload: Readonly<Record<string, unknown>>;
} & CallContext;

/** Something that people do and no call does: `ship`, `receive`, `adjust`. */
export type ActCommand = {
  readonly kind: "act";
  readonly act: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Name of the world that it is for, where that is said and is another one, on the ledger of this one. */
  readonly caller?: string;
};

/** A timer that is due. */
export type TickCommand = { readonly kind: "tick"; readonly timer: Timer };

/** All that can move a world. */
export type Command = CallCommand | ActCommand | TickCommand;
