// Generated, do not edit.
// Generator: scripts/build/validators.ts
// Source: spec/kakaclo (sha256:3c58d71f9492371fbfd580ab56ecbcf6b1f86e868a1b2efc2bab5c1fe2df51a3)

import type { Validator } from "../../src/contract/validator.ts";
import type { operations } from "../types/kakaclo.ts";

/** Compiled checks of the bodies of each operation of kakaclo. */
export declare const validators: {
  createOrder: { request: Validator<operations["createOrder"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["createOrder"]["responses"][200]["content"]["application/json"]> };
};
