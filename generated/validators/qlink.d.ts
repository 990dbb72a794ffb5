// Generated, do not edit.
// Generator: scripts/build/validators.ts
// Source: spec/qlink (sha256:ca317c4c4eac780858d11dfd50cf97fb838888f6696e34683e13d1a327c7a92a)

import type { Validator } from "../../src/contract/validator.ts";
import type { operations } from "../types/qlink.ts";

/** Compiled checks of the bodies of each operation of qlink. */
export declare const validators: {
  createOrder: { request: Validator<operations["createOrder"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["createOrder"]["responses"][200]["content"]["application/json"]> };
};
