// Generated, do not edit.
// Generator: scripts/build/sandbox-checks.ts
// Source: spec (sha256:2b5b4afefdfae5fb45d4a1b6a27ddcf453c2342009fa6571282a4f98daa28c43)

import type { Validator } from "../../src/contract/validator.ts";

/** The compiled checks of seeds and of the input of acts, by family. */
export declare const sandboxChecks: Readonly<
  Record<string, { seed: Validator<unknown>; acts: Readonly<Record<string, Validator<unknown>>> }>
>;
