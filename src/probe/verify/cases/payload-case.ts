import type { Path } from "../../../payloads/payload.ts";

/** The rule that a payload breaks, where, and by what. */
export type BrokenRule = {
  /** Id of the rule, a keyword of JSON Schema mostly. */
  rule: string;
  /** Names and indexes on the way to it, for a missing member too. */
  path: Path;
  /** What the payload has there, in a few words. */
  what: string;
  /** It breaks the rule by digits that many JSON parsers do not keep. */
  isRoundedAway?: true;
};

/** A payload that is sent to see whether it is taken or refused. */
export type PayloadCase = {
  /** What was done to the documented example; unique within the operation. */
  name: string;
  /** Integers that no `number` holds are `bigint`s. */
  payload: unknown;
  /** The rule that it breaks by construction; absent where it keeps to all. */
  broken?: BrokenRule;
};
