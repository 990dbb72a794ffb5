// Generated, do not edit.
// Generator: scripts/build/clients.ts
// Source: spec/kakaclo (sha256:59defd6ec7e47f6cfd778493c0a80ea8d88154487d21ba01f8e33267f2a7c330)

import type { Call, CallDescriptor, Open } from "../../src/call.ts";
import type { operations } from "../types/kakaclo.ts";

type Operations = Pick<operations, "queryStocks" | "createOrder" | "quoteAutomaticSplit" | "createRefund" | "queryRefund">;

/** The payload of a call, by its operationId. */
export type KakacloRequest<Id extends keyof Operations> = Operations[Id]["requestBody"]["content"]["application/json"];

/** The answer to a call, by its operationId. Members that the contract does not list are reachable as `unknown`. */
export type KakacloResponse<Id extends keyof Operations> = Open<Operations[Id]["responses"][200]["content"]["application/json"]>;

/** The calls of kakaclo. */
export interface KakacloCalls {
  /**
   * Query stock.
   *
   * Stock of each SKU by warehouse; one SKU may lie in several warehouses. Ask either by `skus`, or by the range in which
   * the stock changed, with `pageNumber`; `warehouseCode` may be added to both. The size of a page cannot be chosen.
   *
   * Source: kakaclo-stock, section Query stock (public-docs).
   */
  readonly queryStocks: Call<KakacloRequest<"queryStocks">, KakacloResponse<"queryStocks">>;

  /**
   * Create order.
   *
   * Creates orders. KakaClo groups the items by the warehouse that holds each SKU, so one call may make several orders.
   *
   * Rules beyond the types:
   * - Unless `orderAddresses` is present: `orderAddress` is present.
   *
   * Contradictions and open questions, in spec/errata.yaml:
   * - `KAKACLO-CREATE-ORDER-MANY-ORDERS`
   * - `KAKACLO-CREATE-ORDER-STRING-WIDTH`
   *
   * Source: kakaclo-create-order, section Order (documented).
   */
  readonly createOrder: Call<KakacloRequest<"createOrder">, KakacloResponse<"createOrder">>;

  /**
   * Quote freight by speed.
   *
   * Freight and time for each speed, the goods being split over the warehouses by KakaClo. Freight grows with the weight,
   * `packageWeight` of the SKU times `quantity`, and depends on the country.
   *
   * Source: kakaclo-automatic-split, section Automatic Split Logistics Channel (public-docs).
   */
  readonly quoteAutomaticSplit: Call<KakacloRequest<"quoteAutomaticSplit">, KakacloResponse<"quoteAutomaticSplit">>;

  /**
   * Create refund.
   *
   * Asks for the money of an order, or of some of its lines, before it is shipped. The answer names the refund alone; its
   * outcome is read with `queryRefund` and may take up to 24 hours, usually one. Without `orderItems` the whole order is
   * refunded.
   *
   * Source: kakaclo-refund, section Create refund (public-docs).
   */
  readonly createRefund: Call<KakacloRequest<"createRefund">, KakacloResponse<"createRefund">>;

  /**
   * Query refund.
   *
   * State of a refund. The page does not say whether `id` is the number of the refund or that of the order; the answer
   * is a list, which fits the order.
   *
   * Source: kakaclo-refund-query, section Query refund (public-docs).
   */
  readonly queryRefund: Call<KakacloRequest<"queryRefund">, KakacloResponse<"queryRefund">>;
}

/** What the transport needs to know of each call. */
export const kakacloCalls = [
  {
    "operationId": "queryStocks",
    "target": "/openapi/v1/product/stocks",
    "kind": "query"
  },
  {
    "operationId": "createOrder",
    "target": "/openapi/v2/order/orders",
    "kind": "create"
  },
  {
    "operationId": "quoteAutomaticSplit",
    "target": "/openapi/v2/order/orders/channel/automationSplit",
    "kind": "change"
  },
  {
    "operationId": "createRefund",
    "target": "/openapi/v2/order/orders/{id}/refund",
    "kind": "create"
  },
  {
    "operationId": "queryRefund",
    "target": "/openapi/v2/order/orders/refund/{id}",
    "kind": "query"
  }
] as const satisfies readonly CallDescriptor[];

/** Origin of production. */
export const kakacloBaseUrl = "https://developer.kakaclo.com";

/** The `code` of success. */
export const kakacloSuccessCode = 10000;
