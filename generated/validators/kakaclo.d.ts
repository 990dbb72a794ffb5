// Generated, do not edit.
// Generator: scripts/build/validators.ts
// Source: spec/kakaclo (sha256:fa3c0394ca1ff4c78c987b2d87b3dbe41a0e12bd801df68feed1cbb638317f5a)

import type { Validator } from "../../src/contract/validator.ts";
import type { operations } from "../types/kakaclo.ts";

/** Compiled checks of the bodies of each operation of kakaclo. */
export declare const validators: {
  createOrder: { request: Validator<operations["createOrder"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["createOrder"]["responses"][200]["content"]["application/json"]> };
};
