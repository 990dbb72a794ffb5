// Generated, do not edit.
// Generator: scripts/build/validators.ts
// Source: spec/kakaclo (sha256:59defd6ec7e47f6cfd778493c0a80ea8d88154487d21ba01f8e33267f2a7c330)

import type { Validator } from "../../src/contract/validator.ts";
import type { operations } from "../types/kakaclo.ts";

/** Compiled checks of the bodies of each operation of kakaclo. */
export declare const validators: {
  queryStocks: { request: Validator<operations["queryStocks"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["queryStocks"]["responses"][200]["content"]["application/json"]> };
  createOrder: { request: Validator<operations["createOrder"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["createOrder"]["responses"][200]["content"]["application/json"]> };
  quoteAutomaticSplit: { request: Validator<operations["quoteAutomaticSplit"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["quoteAutomaticSplit"]["responses"][200]["content"]["application/json"]> };
  createRefund: { request: Validator<operations["createRefund"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["createRefund"]["responses"][200]["content"]["application/json"]> };
  queryRefund: { request: Validator<operations["queryRefund"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["queryRefund"]["responses"][200]["content"]["application/json"]> };
};
