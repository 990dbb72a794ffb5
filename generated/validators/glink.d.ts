// Generated, do not edit.
// Generator: scripts/build/validators.ts
// Source: spec/glink (sha256:4e82b1cc5d322ba4249176ba29965d3dd7ab43a5e4df3c090ca378d072864a59)

import type { Validator } from "../../src/contract/validator.ts";
import type { operations } from "../types/glink.ts";

/** Compiled checks of the bodies of each operation of glink. */
export declare const validators: {
  createOrder: { request: Validator<operations["createOrder"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["createOrder"]["responses"][200]["content"]["application/json"]> };
  orderStatus: { request: Validator<operations["orderStatus"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["orderStatus"]["responses"][200]["content"]["application/json"]> };
};
