// Generated, do not edit.
// Generator: scripts/build/sandbox-checks.ts
// Source: spec (sha256:b9f607c0d238d5164fd54713051073ff41ea34a31d588bdb523686506f35f8bc)

import type { Validator } from "../../src/contract/validator.ts";

/** The compiled checks of seeds and of the input of acts, by family. */
export declare const sandboxChecks: Readonly<
  Record<string, { seed: Validator<unknown>; acts: Readonly<Record<string, Validator<unknown>>> }>
>;
