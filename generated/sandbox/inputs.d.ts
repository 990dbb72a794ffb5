// Generated, do not edit.
// Generator: scripts/build/sandbox-checks.ts
// Source: spec (sha256:4e36f764a8641d464dd25a43ef4fcf8c8019a4230a8945c0080bb68caf39d389)

import type { Validator } from "../../src/contract/validator.ts";

/** The compiled checks of seeds and of the input of acts, by family. */
export declare const sandboxChecks: Readonly<
  Record<string, { seed: Validator<unknown>; acts: Readonly<Record<string, Validator<unknown>>> }>
>;
