import { digestMistakes } from "./mistakes/hashing.ts";
import type { Mistake } from "./mistakes/mistake.ts";
import { payloadMistakes } from "./mistakes/payload.ts";
import { qlinkMistakes } from "./mistakes/qlink.ts";
import { secretMistakes } from "./mistakes/secret.ts";

export type { Mistake } from "./mistakes/mistake.ts";

/** The mistakes that are recognised, in the order in which they happen on the way from value to signature. */
export const mistakes: readonly Mistake[] = [
  ...payloadMistakes,
  ...qlinkMistakes,
  ...secretMistakes,
  ...digestMistakes,
];
