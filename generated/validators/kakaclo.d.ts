// Generated, do not edit.
// Generator: scripts/build/validators.ts
// Source: spec/kakaclo (sha256:b0435de3eae814cc990ca3bac2489c436eeaaccc7182ca03312cf14ab24b960c)

import type { Validator } from "../../src/contract/validator.ts";
import type { operations } from "../types/kakaclo.ts";

/** Compiled checks of the bodies of each operation of kakaclo. */
export declare const validators: {
  createOrder: { request: Validator<operations["createOrder"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["createOrder"]["responses"][200]["content"]["application/json"]> };
};
