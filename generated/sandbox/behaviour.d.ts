// Generated, do not edit.
// Generator: scripts/build/sandbox-checks.ts
// Source: spec (sha256:bacb9144ef18be3d13ad8780b954fd437329bc2eeed3f5e7fc4b51c44ed2ae26)

import type { Validator } from "../../src/contract/validator.ts";
import type { Behaviour } from "../../src/sandbox/behaviour/behaviour.ts";

/** The compiled check of a behaviour file. */
export declare const behaviourCheck: Validator<Behaviour>;

/** The schema that it was compiled from. */
export declare const behaviourSchema: Readonly<Record<string, unknown>>;
