// Generated, do not edit.
// Generator: scripts/build/validators.ts
// Source: spec/qlink (sha256:b1b53889fa9cd5b22335f7c15ecb135457701cacfcd6927b060e3d4544faf63a)

import type { Validator } from "../../src/contract/validator.ts";
import type { operations } from "../types/qlink.ts";

/** Compiled checks of the bodies of each operation of qlink. */
export declare const validators: {
  initWarehouses: { request: Validator<operations["initWarehouses"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["initWarehouses"]["responses"][200]["content"]["application/json"]> };
  initChannels: { request: Validator<operations["initChannels"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["initChannels"]["responses"][200]["content"]["application/json"]> };
  createOrder: { request: Validator<operations["createOrder"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["createOrder"]["responses"][200]["content"]["application/json"]> };
  cancelOrder: { request: Validator<operations["cancelOrder"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["cancelOrder"]["responses"][200]["content"]["application/json"]> };
  getOrder: { request: Validator<operations["getOrder"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["getOrder"]["responses"][200]["content"]["application/json"]> };
  syncInventory: { request: Validator<operations["syncInventory"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["syncInventory"]["responses"][200]["content"]["application/json"]> };
  createAsnOrder: { request: Validator<operations["createAsnOrder"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["createAsnOrder"]["responses"][200]["content"]["application/json"]> };
  getAsnList: { request: Validator<operations["getAsnList"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["getAsnList"]["responses"][200]["content"]["application/json"]> };
  cancelAsnOrder: { request: Validator<operations["cancelAsnOrder"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["cancelAsnOrder"]["responses"][200]["content"]["application/json"]> };
  insertSkuInfo: { request: Validator<operations["insertSkuInfo"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["insertSkuInfo"]["responses"][200]["content"]["application/json"]> };
};
