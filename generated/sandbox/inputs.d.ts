// Generated, do not edit.
// Generator: scripts/build/sandbox-checks.ts
// Source: spec (sha256:e5985bbc98ed0f261ebe5b11e5b249392d32ee1aa608ff8346a624d74d8920ad)

import type { Validator } from "../../src/contract/validator.ts";

/** The compiled checks of seeds and of the input of acts, by family. */
export declare const sandboxChecks: Readonly<
  Record<string, { seed: Validator<unknown>; acts: Readonly<Record<string, Validator<unknown>>> }>
>;
