// Generated, do not edit.
// Generator: scripts/build/sandbox-checks.ts
// Source: spec (sha256:59c87a271d5d826ebb293f0c6466edaaf507ac5269caf91cc6cb2721b4b12d70)

import type { Validator } from "../../src/contract/validator.ts";
import type { Behaviour } from "../../src/sandbox/behaviour/behaviour.ts";

/** The compiled check of a behaviour file. */
export declare const behaviourCheck: Validator<Behaviour>;

/** The schema that it was compiled from. */
export declare const behaviourSchema: Readonly<Record<string, unknown>>;
