// Generated, do not edit.
// Generator: scripts/build/validators.ts
// Source: spec/glink (sha256:83a61df8c58435f50a3a054366f79b7cddcdc16fc9b690e5a6403ebd572c971a)

import type { Validator } from "../../src/contract/validator.ts";
import type { operations } from "../types/glink.ts";

/** Compiled checks of the bodies of each operation of glink. */
export declare const validators: {
  createOrder: { request: Validator<operations["createOrder"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["createOrder"]["responses"][200]["content"]["application/json"]> };
  cancelOrder: { request: Validator<operations["cancelOrder"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["cancelOrder"]["responses"][200]["content"]["application/json"]> };
  queryOrders: { request: Validator<operations["queryOrders"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["queryOrders"]["responses"][200]["content"]["application/json"]> };
  batchQueryOrders: { request: Validator<operations["batchQueryOrders"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["batchQueryOrders"]["responses"][200]["content"]["application/json"]> };
  addOrderFiles: { request: Validator<operations["addOrderFiles"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["addOrderFiles"]["responses"][200]["content"]["application/json"]> };
  updateLogisticStatus: { request: Validator<operations["updateLogisticStatus"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["updateLogisticStatus"]["responses"][200]["content"]["application/json"]> };
  updateOnlineStatus: { request: Validator<operations["updateOnlineStatus"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["updateOnlineStatus"]["responses"][200]["content"]["application/json"]> };
  createProductionOrder: { request: Validator<operations["createProductionOrder"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["createProductionOrder"]["responses"][200]["content"]["application/json"]> };
  cancelProductionOrder: { request: Validator<operations["cancelProductionOrder"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["cancelProductionOrder"]["responses"][200]["content"]["application/json"]> };
  createAsn: { request: Validator<operations["createAsn"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["createAsn"]["responses"][200]["content"]["application/json"]> };
  cancelAsn: { request: Validator<operations["cancelAsn"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["cancelAsn"]["responses"][200]["content"]["application/json"]> };
  queryAsns: { request: Validator<operations["queryAsns"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["queryAsns"]["responses"][200]["content"]["application/json"]> };
  batchQueryAsns: { request: Validator<operations["batchQueryAsns"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["batchQueryAsns"]["responses"][200]["content"]["application/json"]> };
  batchOperateItems: { request: Validator<operations["batchOperateItems"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["batchOperateItems"]["responses"][200]["content"]["application/json"]> };
  queryItems: { request: Validator<operations["queryItems"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["queryItems"]["responses"][200]["content"]["application/json"]> };
  orderStatus: { request: Validator<operations["orderStatus"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["orderStatus"]["responses"][200]["content"]["application/json"]> };
  stockAdjusted: { request: Validator<operations["stockAdjusted"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["stockAdjusted"]["responses"][200]["content"]["application/json"]> };
  inboundStatus: { request: Validator<operations["inboundStatus"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["inboundStatus"]["responses"][200]["content"]["application/json"]> };
};
