// Generated, do not edit.
// Generator: scripts/build/sandbox-checks.ts
// Source: spec (sha256:8fb62d6618b0459e1b09c382578fa68028e7127d3335a8bc253a094a76b1a80c)

import type { Validator } from "../../src/contract/validator.ts";
import type { Behaviour } from "../../src/sandbox/behaviour/behaviour.ts";

/** The compiled check of a behaviour file. */
export declare const behaviourCheck: Validator<Behaviour>;

/** The schema that it was compiled from. */
export declare const behaviourSchema: Readonly<Record<string, unknown>>;
