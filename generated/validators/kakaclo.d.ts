// Generated, do not edit.
// Generator: scripts/build/validators.ts
// Source: spec/kakaclo (sha256:c293ffc60025306d4fc33a9d000306b76d19cb05a80d3654221cb887a4ee893f)

import type { Validator } from "../../src/contract/validator.ts";
import type { operations } from "../types/kakaclo.ts";

/** Compiled checks of the bodies of each operation of kakaclo. */
export declare const validators: {
  createOrder: { request: Validator<operations["createOrder"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["createOrder"]["responses"][200]["content"]["application/json"]> };
};
