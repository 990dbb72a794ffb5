// Generated, do not edit.
// Generator: scripts/build/sandbox-checks.ts
// Source: spec (sha256:0ad318bd0ae2d057ed4b181c253be60a2c31f469c727a9ebd4451e8ea4166591)

import type { Validator } from "../../src/contract/validator.ts";
import type { Behaviour } from "../../src/sandbox/behaviour/behaviour.ts";

/** The compiled check of a behaviour file. */
export declare const behaviourCheck: Validator<Behaviour>;

/** The schema that it was compiled from. */
export declare const behaviourSchema: Readonly<Record<string, unknown>>;

/** The compiled checks of seeds and of the input of acts, by family. */
export declare const sandboxChecks: Readonly<
  Record<string, { seed: Validator<unknown>; acts: Readonly<Record<string, Validator<unknown>>> }>
>;
