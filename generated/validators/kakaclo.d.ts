// Generated, do not edit.
// Generator: scripts/build/validators.ts
// Source: spec/kakaclo (sha256:17a6b8f8efa02111c4b5f25503096796c04e33e17bc7f0cd9111039e61c0e2d6)

import type { RequestPayload } from "../../src/contract/request-payload.ts";
import type { Validator } from "../../src/contract/validator.ts";
import type { operations } from "../types/kakaclo.ts";

/** Compiled checks of the bodies of each operation of kakaclo. */
export declare const validators: {
  createOrder: { request: Validator<RequestPayload<operations["createOrder"]>>; response: Validator<operations["createOrder"]["responses"][200]["content"]["application/json"]> };
  queryOrders: { request: Validator<RequestPayload<operations["queryOrders"]>>; response: Validator<operations["queryOrders"]["responses"][200]["content"]["application/json"]> };
  queryCategories: { request: Validator<RequestPayload<operations["queryCategories"]>>; response: Validator<operations["queryCategories"]["responses"][200]["content"]["application/json"]> };
  queryProducts: { request: Validator<RequestPayload<operations["queryProducts"]>>; response: Validator<operations["queryProducts"]["responses"][200]["content"]["application/json"]> };
  queryWarehouses: { request: Validator<RequestPayload<operations["queryWarehouses"]>>; response: Validator<operations["queryWarehouses"]["responses"][200]["content"]["application/json"]> };
  queryStocks: { request: Validator<RequestPayload<operations["queryStocks"]>>; response: Validator<operations["queryStocks"]["responses"][200]["content"]["application/json"]> };
  quoteChannels: { request: Validator<RequestPayload<operations["quoteChannels"]>>; response: Validator<operations["quoteChannels"]["responses"][200]["content"]["application/json"]> };
  quoteAutomaticSplit: { request: Validator<RequestPayload<operations["quoteAutomaticSplit"]>>; response: Validator<operations["quoteAutomaticSplit"]["responses"][200]["content"]["application/json"]> };
  createRefund: { request: Validator<RequestPayload<operations["createRefund"]>>; response: Validator<operations["createRefund"]["responses"][200]["content"]["application/json"]> };
  queryRefund: { request: Validator<RequestPayload<operations["queryRefund"]>>; response: Validator<operations["queryRefund"]["responses"][200]["content"]["application/json"]> };
  queryDesignCategories: { request: Validator<RequestPayload<operations["queryDesignCategories"]>>; response: Validator<operations["queryDesignCategories"]["responses"][200]["content"]["application/json"]> };
  queryDesignModels: { request: Validator<RequestPayload<operations["queryDesignModels"]>>; response: Validator<operations["queryDesignModels"]["responses"][200]["content"]["application/json"]> };
  getDesignModel: { request: Validator<RequestPayload<operations["getDesignModel"]>>; response: Validator<operations["getDesignModel"]["responses"][200]["content"]["application/json"]> };
  queryDesignedProducts: { request: Validator<RequestPayload<operations["queryDesignedProducts"]>>; response: Validator<operations["queryDesignedProducts"]["responses"][200]["content"]["application/json"]> };
  createDesignedProduct: { request: Validator<RequestPayload<operations["createDesignedProduct"]>>; response: Validator<operations["createDesignedProduct"]["responses"][200]["content"]["application/json"]> };
  queryBalance: { request: Validator<RequestPayload<operations["queryBalance"]>>; response: Validator<operations["queryBalance"]["responses"][200]["content"]["application/json"]> };
  quoteChannelsV1: { request: Validator<RequestPayload<operations["quoteChannelsV1"]>>; response: Validator<operations["quoteChannelsV1"]["responses"][200]["content"]["application/json"]> };
  createOrderV1: { request: Validator<RequestPayload<operations["createOrderV1"]>>; response: Validator<operations["createOrderV1"]["responses"][200]["content"]["application/json"]> };
  queryOrdersV1: { request: Validator<RequestPayload<operations["queryOrdersV1"]>>; response: Validator<operations["queryOrdersV1"]["responses"][200]["content"]["application/json"]> };
  createRefundV1: { request: Validator<RequestPayload<operations["createRefundV1"]>>; response: Validator<operations["createRefundV1"]["responses"][200]["content"]["application/json"]> };
  queryRefundV1: { request: Validator<RequestPayload<operations["queryRefundV1"]>>; response: Validator<operations["queryRefundV1"]["responses"][200]["content"]["application/json"]> };
};
