// Generated, do not edit.
// Generator: scripts/build/validators.ts
// Source: spec/kakaclo (sha256:d149aa872e0be70a60114d3550b056d4219245c0db1429f104216761088edd10)

import type { Validator } from "../../src/contract/validator.ts";
import type { operations } from "../types/kakaclo.ts";

/** Compiled checks of the bodies of each operation of kakaclo. */
export declare const validators: {
  createOrder: { request: Validator<operations["createOrder"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["createOrder"]["responses"][200]["content"]["application/json"]> };
  queryOrders: { request: Validator<operations["queryOrders"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["queryOrders"]["responses"][200]["content"]["application/json"]> };
  queryCategories: { request: Validator<operations["queryCategories"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["queryCategories"]["responses"][200]["content"]["application/json"]> };
  queryProducts: { request: Validator<operations["queryProducts"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["queryProducts"]["responses"][200]["content"]["application/json"]> };
  queryWarehouses: { request: Validator<operations["queryWarehouses"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["queryWarehouses"]["responses"][200]["content"]["application/json"]> };
  queryStocks: { request: Validator<operations["queryStocks"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["queryStocks"]["responses"][200]["content"]["application/json"]> };
  quoteChannels: { request: Validator<operations["quoteChannels"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["quoteChannels"]["responses"][200]["content"]["application/json"]> };
  quoteAutomaticSplit: { request: Validator<operations["quoteAutomaticSplit"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["quoteAutomaticSplit"]["responses"][200]["content"]["application/json"]> };
  createRefund: { request: Validator<operations["createRefund"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["createRefund"]["responses"][200]["content"]["application/json"]> };
  queryRefund: { request: Validator<operations["queryRefund"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["queryRefund"]["responses"][200]["content"]["application/json"]> };
  queryDesignCategories: { request: Validator<operations["queryDesignCategories"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["queryDesignCategories"]["responses"][200]["content"]["application/json"]> };
  queryDesignModels: { request: Validator<operations["queryDesignModels"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["queryDesignModels"]["responses"][200]["content"]["application/json"]> };
  getDesignModel: { request: Validator<operations["getDesignModel"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["getDesignModel"]["responses"][200]["content"]["application/json"]> };
  queryDesignedProducts: { request: Validator<operations["queryDesignedProducts"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["queryDesignedProducts"]["responses"][200]["content"]["application/json"]> };
  createDesignedProduct: { request: Validator<operations["createDesignedProduct"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["createDesignedProduct"]["responses"][200]["content"]["application/json"]> };
  queryBalance: { request: Validator<operations["queryBalance"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["queryBalance"]["responses"][200]["content"]["application/json"]> };
  quoteChannelsV1: { request: Validator<operations["quoteChannelsV1"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["quoteChannelsV1"]["responses"][200]["content"]["application/json"]> };
  createOrderV1: { request: Validator<operations["createOrderV1"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["createOrderV1"]["responses"][200]["content"]["application/json"]> };
  queryOrdersV1: { request: Validator<operations["queryOrdersV1"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["queryOrdersV1"]["responses"][200]["content"]["application/json"]> };
  createRefundV1: { request: Validator<operations["createRefundV1"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["createRefundV1"]["responses"][200]["content"]["application/json"]> };
  queryRefundV1: { request: Validator<operations["queryRefundV1"]["requestBody"]["content"]["application/json"]>; response: Validator<operations["queryRefundV1"]["responses"][200]["content"]["application/json"]> };
};
