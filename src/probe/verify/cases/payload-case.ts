import type { Path } from "../../../payloads/payload.ts";

/** The rule that a payload breaks, and where. */
export type BrokenRule = {
  /** Id of the rule, a keyword of JSON Schema mostly. */
  rule: string;
  /** Names and indexes on the way to the place, for a missing member too. */
  path: Path;
};

/** A payload that is sent to see whether it is taken or refused. */
export type PayloadCase = {
  /** What was done to the documented example; unique within the operation. */
  name: string;
  payload: unknown;
  /** The rule that it breaks by construction; absent where it keeps to all. */
  broken?: BrokenRule;
};
