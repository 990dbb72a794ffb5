import type { Timer } from "./time.ts";

/** A call that the judge let pass: valid, and its operation known. */
export type CallCommand = {
  readonly kind: "call";
  readonly operationId: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** The JSON that the payload was read from, where it is at hand. */
  readonly text?: string;
};

/** Something that people do and no call does: `ship`, `receive`, `adjust`. */
export type ActCommand = {
  readonly kind: "act";
  readonly act: string;
  readonly input: Readonly<Record<string, unknown>>;
};

/** A timer that is due. */
export type TickCommand = { readonly kind: "tick"; readonly timer: Timer };

/** All that can move a world. */
export type Command = CallCommand | ActCommand | TickCommand;
