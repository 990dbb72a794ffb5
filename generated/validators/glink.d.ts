// Generated, do not edit.
// Generator: scripts/build/validators.ts
// Source: spec/glink (sha256:fe52259801bafbdb434785915c20de16a964f7c27f6d4648cbf4a83efa5f4b52)

import type { RequestPayload } from "../../src/contract/request-payload.ts";
import type { Validator } from "../../src/contract/validator.ts";
import type { operations } from "../types/glink.ts";

/** Compiled checks of the bodies of each operation of glink. */
export declare const validators: {
  createOrder: { request: Validator<RequestPayload<operations["createOrder"]>>; response: Validator<operations["createOrder"]["responses"][200]["content"]["application/json"]> };
  cancelOrder: { request: Validator<RequestPayload<operations["cancelOrder"]>>; response: Validator<operations["cancelOrder"]["responses"][200]["content"]["application/json"]> };
  queryOrders: { request: Validator<RequestPayload<operations["queryOrders"]>>; response: Validator<operations["queryOrders"]["responses"][200]["content"]["application/json"]> };
  batchQueryOrders: { request: Validator<RequestPayload<operations["batchQueryOrders"]>>; response: Validator<operations["batchQueryOrders"]["responses"][200]["content"]["application/json"]> };
  addOrderFiles: { request: Validator<RequestPayload<operations["addOrderFiles"]>>; response: Validator<operations["addOrderFiles"]["responses"][200]["content"]["application/json"]> };
  updateLogisticStatus: { request: Validator<RequestPayload<operations["updateLogisticStatus"]>>; response: Validator<operations["updateLogisticStatus"]["responses"][200]["content"]["application/json"]> };
  updateOnlineStatus: { request: Validator<RequestPayload<operations["updateOnlineStatus"]>>; response: Validator<operations["updateOnlineStatus"]["responses"][200]["content"]["application/json"]> };
  createProductionOrder: { request: Validator<RequestPayload<operations["createProductionOrder"]>>; response: Validator<operations["createProductionOrder"]["responses"][200]["content"]["application/json"]> };
  cancelProductionOrder: { request: Validator<RequestPayload<operations["cancelProductionOrder"]>>; response: Validator<operations["cancelProductionOrder"]["responses"][200]["content"]["application/json"]> };
  createAsn: { request: Validator<RequestPayload<operations["createAsn"]>>; response: Validator<operations["createAsn"]["responses"][200]["content"]["application/json"]> };
  cancelAsn: { request: Validator<RequestPayload<operations["cancelAsn"]>>; response: Validator<operations["cancelAsn"]["responses"][200]["content"]["application/json"]> };
  queryAsns: { request: Validator<RequestPayload<operations["queryAsns"]>>; response: Validator<operations["queryAsns"]["responses"][200]["content"]["application/json"]> };
  batchQueryAsns: { request: Validator<RequestPayload<operations["batchQueryAsns"]>>; response: Validator<operations["batchQueryAsns"]["responses"][200]["content"]["application/json"]> };
  batchOperateItems: { request: Validator<RequestPayload<operations["batchOperateItems"]>>; response: Validator<operations["batchOperateItems"]["responses"][200]["content"]["application/json"]> };
  queryItems: { request: Validator<RequestPayload<operations["queryItems"]>>; response: Validator<operations["queryItems"]["responses"][200]["content"]["application/json"]> };
  queryStockBySku: { request: Validator<RequestPayload<operations["queryStockBySku"]>>; response: Validator<operations["queryStockBySku"]["responses"][200]["content"]["application/json"]> };
  queryWarehouseStock: { request: Validator<RequestPayload<operations["queryWarehouseStock"]>>; response: Validator<operations["queryWarehouseStock"]["responses"][200]["content"]["application/json"]> };
  queryOwner: { request: Validator<RequestPayload<operations["queryOwner"]>>; response: Validator<operations["queryOwner"]["responses"][200]["content"]["application/json"]> };
  queryWarehouses: { request: Validator<RequestPayload<operations["queryWarehouses"]>>; response: Validator<operations["queryWarehouses"]["responses"][200]["content"]["application/json"]> };
  queryCarriers: { request: Validator<RequestPayload<operations["queryCarriers"]>>; response: Validator<operations["queryCarriers"]["responses"][200]["content"]["application/json"]> };
  queryAsnInspections: { request: Validator<RequestPayload<operations["queryAsnInspections"]>>; response: Validator<operations["queryAsnInspections"]["responses"][200]["content"]["application/json"]> };
  orderStatus: { request: Validator<RequestPayload<operations["orderStatus"]>>; response: Validator<operations["orderStatus"]["responses"][200]["content"]["application/json"]> };
  stockAdjusted: { request: Validator<RequestPayload<operations["stockAdjusted"]>>; response: Validator<operations["stockAdjusted"]["responses"][200]["content"]["application/json"]> };
  inboundStatus: { request: Validator<RequestPayload<operations["inboundStatus"]>>; response: Validator<operations["inboundStatus"]["responses"][200]["content"]["application/json"]> };
  stockAttributeChanged: { request: Validator<RequestPayload<operations["stockAttributeChanged"]>>; response: Validator<operations["stockAttributeChanged"]["responses"][200]["content"]["application/json"]> };
};
