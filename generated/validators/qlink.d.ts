// Generated, do not edit.
// Generator: scripts/build/validators.ts
// Source: spec/qlink (sha256:691e0e271f7d2685b55ead75d103dbea77ae447a16a79d41e0c5b8243f0654be)

import type { RequestPayload } from "../../src/contract/request-payload.ts";
import type { Validator } from "../../src/contract/validator.ts";
import type { operations } from "../types/qlink.ts";

/** Compiled checks of the bodies of each operation of qlink. */
export declare const validators: {
  initWarehouses: { request: Validator<RequestPayload<operations["initWarehouses"]>>; response: Validator<operations["initWarehouses"]["responses"][200]["content"]["application/json"]> };
  initChannels: { request: Validator<RequestPayload<operations["initChannels"]>>; response: Validator<operations["initChannels"]["responses"][200]["content"]["application/json"]> };
  createOrder: { request: Validator<RequestPayload<operations["createOrder"]>>; response: Validator<operations["createOrder"]["responses"][200]["content"]["application/json"]> };
  cancelOrder: { request: Validator<RequestPayload<operations["cancelOrder"]>>; response: Validator<operations["cancelOrder"]["responses"][200]["content"]["application/json"]> };
  getOrder: { request: Validator<RequestPayload<operations["getOrder"]>>; response: Validator<operations["getOrder"]["responses"][200]["content"]["application/json"]> };
  syncInventory: { request: Validator<RequestPayload<operations["syncInventory"]>>; response: Validator<operations["syncInventory"]["responses"][200]["content"]["application/json"]> };
  createAsnOrder: { request: Validator<RequestPayload<operations["createAsnOrder"]>>; response: Validator<operations["createAsnOrder"]["responses"][200]["content"]["application/json"]> };
  getAsnList: { request: Validator<RequestPayload<operations["getAsnList"]>>; response: Validator<operations["getAsnList"]["responses"][200]["content"]["application/json"]> };
  cancelAsnOrder: { request: Validator<RequestPayload<operations["cancelAsnOrder"]>>; response: Validator<operations["cancelAsnOrder"]["responses"][200]["content"]["application/json"]> };
  insertSkuInfo: { request: Validator<RequestPayload<operations["insertSkuInfo"]>>; response: Validator<operations["insertSkuInfo"]["responses"][200]["content"]["application/json"]> };
};
