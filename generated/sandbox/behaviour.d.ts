// Generated, do not edit.
// Generator: scripts/build/sandbox-checks.ts
// Source: spec (sha256:ce9ac73e3e9b292986fd556bccb87f48529a587de06931e2cfe1e0c0a48c35cf)

import type { Validator } from "../../src/contract/validator.ts";
import type { Behaviour } from "../../src/sandbox/behaviour/behaviour.ts";

/** The compiled check of a behaviour file. */
export declare const behaviourCheck: Validator<Behaviour>;

/** The schema that it was compiled from. */
export declare const behaviourSchema: Readonly<Record<string, unknown>>;
