// Generated, do not edit.
// Generator: scripts/build/validators.ts
// Source: spec/kakaclo (sha256:a9cf6bff2cc81f9f153474b25312f61dfe46d8a439744639c6ae08b869994269)

import type { Validator } from "../../src/contract/validator.ts";
import type { operations } from "../types/kakaclo.ts";

/** Compiled checks of the bodies of each operation of kakaclo. */
export declare const validators: {
  createOrder: { request: Validator<operations["createOrder"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["createOrder"]["responses"][200]["content"]["application/json"]> };
};
