// Generated, do not edit.
// Generator: scripts/build/sandbox-checks.ts
// Source: spec (sha256:689cdd945652b6392282948db3dfa0b904090b768edc7fc247becfe024af6b3d)

import type { Validator } from "../../src/contract/validator.ts";

/** The compiled checks of seeds and of the input of acts, by family. */
export declare const sandboxChecks: Readonly<
  Record<string, { seed: Validator<unknown>; acts: Readonly<Record<string, Validator<unknown>>> }>
>;
